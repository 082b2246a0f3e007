import { sameForAll } from '../../sameForAll.ts'
import type { HttpErrors, MethodData } from '../../types.ts'
import { NETWORK_PAGE, PAGE } from './sources.ts'

export const HTTP_ERRORS: HttpErrors = {
  goTo: 'success',
  note: { en: 'Look at statusCode: the client does not fail.', zh: '请判断 statusCode：客户端不会报失败。' },
  evidence: [NETWORK_PAGE],
}

export const ANSWERS: MethodData['answers'] = {
  ...sameForAll(['anyFileKind', 'base64', 'pathsOutliveTheApp'], { support: null, evidence: [PAGE] }),
  runsInBackground: {
    support: false,
    note: {
      en: 'Five seconds after the app went to the background, calls fail with "app in background".',
      zh: '小程序进入后台 5 秒后，网络接口无法调用，并以 app in background 失败。',
    },
    evidence: [NETWORK_PAGE, PAGE],
  },
}

export const REFERER = 'https://tmaservice.developer.toutiao.com/?appid={appid}&version={appVersion}'
export const USER_AGENTS = [
  '{system user-agent} {host}/{host version} ToutiaoMicroApp/{base library version} webview/{plugin version}',
  '{system user-agent} {host}/{host version} ToutiaoMicroApp/{base library version} PluginVersion/{plugin version}',
]

export const USER_AGENT_NOTE = { en: 'The first on iOS, the second on Android.', zh: '前者为 iOS，后者为 Android。' }
