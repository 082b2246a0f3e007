import { ALL_TASK_METHODS } from './hostRules.ts'
import type { HostRules } from './hostRules.ts'
import { weixinShaped, withTimeout } from './weixinShape.ts'

/*
 * Hosts of which no parameter page could be had: uni-app hands options over unchanged (@dcloudio/uni-mp-qq, -jd, -xhs, -kuaishou
 * dist/uni.api.esm.js: no protocol for uploadFile), so WeChat's first version is the best guess. `timeout` counts where a source says so.
 */

export const qq: HostRules = weixinShaped('qq', 'qq', ['abort', 'onProgressUpdate'])

const likeKuaishou = weixinShaped('kuaishou', 'ks', ['abort', 'onProgressUpdate', 'offProgressUpdate'])

/**
 * A third party's declarations of the mini game (onble/kuaishouweb-minigame-api-type@40f2a5b4 types/Interface/Internet/Upload.d.ts): three
 * task methods, and `timeout`. They call `filePath` optional; without a file there is nothing to send, so it is asked for.
 */
export const kuaishou: HostRules = {
  ...likeKuaishou,
  uploadFile: withTimeout(likeKuaishou.uploadFile),
  downloadFile: withTimeout(likeKuaishou.downloadFile),
}

export const jd: HostRules = weixinShaped('jd', 'jd', ['abort', 'onProgressUpdate'])

/** The navigation of its pages (miniapp.xiaohongshu.com/doc/DC629214) lists all five task methods. */
export const xhs: HostRules = weixinShaped('xhs', 'xhs', ALL_TASK_METHODS)
