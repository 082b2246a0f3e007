import type { HostRules } from './hostRules.ts'
import type { HostName } from './setup.ts'
import { weixinShapedDownload, weixinShapedUpload } from './weixinShape.ts'

/** Hosts of which no parameter page could be had: uni-app hands options over unchanged, so WeChat's shape is the best guess. */
function like(name: HostName, globalName: string): HostRules {
  return { name, globalName, uploadFile: weixinShapedUpload, downloadFile: weixinShapedDownload }
}

export const qq = like('qq', 'qq')
export const kuaishou = like('kuaishou', 'ks')
export const jd = like('jd', 'jd')
export const xhs = like('xhs', 'xhs')
export const lark = like('lark', 'tt')
