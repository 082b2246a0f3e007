import type { HttpErrors, MethodData } from '../../types.ts'
import { EARLY_PAGE, NETWORK_PAGE, UPLOAD_PAGE } from './sources.ts'

export const TIMEOUT_DISPUTE = {
  claims: [
    { says: { en: 'The default and the maximum are both 60 s.', zh: '默认值和上限都是 60 秒。' }, source: EARLY_PAGE.source },
    { says: { en: 'A number of milliseconds; no maximum is given.', zh: '毫秒数；没有给出上限。' }, source: UPLOAD_PAGE.source },
  ],
  chosen: { en: 'A maximum of 60 s is to be expected.', zh: '应按上限 60 秒对待。' },
  why: {
    en: 'Only the older page names a maximum, and the newer one does not take it back.',
    zh: '只有旧文档写了上限，新文档也没有收回。',
  },
} as const

export const REFERER = 'https://servicewechat.com/{appid}/{version}/page-frame.html'
export const HEADER_NOTE = {
  en: 'Referer cannot be set. iOS clients up to 6.5.3 ignore the whole option.',
  zh: 'Referer 不可设置。iOS 客户端 6.5.3 及之前版本设置 header 无效。',
}

export const HTTP_ERRORS: HttpErrors = {
  goTo: 'success',
  note: { en: 'Look at statusCode: the client does not fail.', zh: '请判断 statusCode：客户端不会报失败。' },
  evidence: [NETWORK_PAGE],
}

export const ANSWERS: Omit<MethodData['answers'], 'anyFileKind'> = {
  base64: { support: null, evidence: [NETWORK_PAGE] },
  pathsOutliveTheApp: {
    support: false,
    note: {
      en: 'A temporary path is good until the app ends. Save the file with wx.saveFile to have it when the app is started again.',
      zh: '临时路径只在小程序本次启动期间可用。需要长期保存时调用 wx.saveFile，下次启动才能访问。',
    },
    evidence: [EARLY_PAGE],
  },
  runsInBackground: {
    support: false,
    note: {
      en: 'What is not done five seconds after the app went to the background fails with "fail interrupted"; until it is shown again no call can be made.',
      zh: '进入后台 5 秒后仍未结束的请求会以 fail interrupted 失败；回到前台之前无法发起请求。',
    },
    evidence: [NETWORK_PAGE],
  },
}
