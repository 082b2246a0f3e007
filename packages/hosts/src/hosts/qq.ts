import { downloadDomains, NETWORK_COPY, uploadDomains } from '../domains/qq.ts'
import { passThroughDownload, passThroughUpload } from '../passThrough.ts'
import type { Evidence, HostData, MethodData } from '../types.ts'

const UNI_QQ: Evidence = {
  source: '@dcloudio/uni-mp-qq@3.0.0-alpha-5000920260515001 dist/uni.api.esm.js:751',
  says: {
    en: 'uploadFile and downloadFile are task APIs without an argument map: the options pass unchanged.',
    zh: 'uploadFile 与 downloadFile 属于任务类 API，没有参数映射：参数原样传入。',
  },
}

const REFERER = 'https://appservice.qq.com/{appid}/{version}/page-frame.html'

/** What the page about the network says of every call. */
function ofNetworkPage({ answers, limits }: MethodData) {
  return {
    errors: [
      {
        code: null,
        meaning: { en: 'the message alone says what is wrong', zh: '只有报错信息说明原因' },
        causes: [
          {
            messages: ['fail interrupted'],
            meaning: {
              en: 'the app was in the background for five seconds before the call ended',
              zh: '小程序进入后台 5 秒后请求仍未结束，被中断',
            },
            remedy: { en: 'Send it again when the app is shown.', zh: '回到前台后重新发起。' },
            evidence: [NETWORK_COPY],
          },
        ],
        evidence: [NETWORK_COPY],
      },
    ],
    forbiddenHeaders: [{ name: 'referer', fixedTo: [REFERER], evidence: [NETWORK_COPY] }],
    transport: { httpsOnly: true, evidence: [NETWORK_COPY] },
    httpErrors: {
      goTo: 'success',
      note: { en: 'Look at statusCode: the client does not fail.', zh: '请判断 statusCode：客户端不会报失败。' },
      evidence: [NETWORK_COPY],
    },
    answers: {
      ...answers,
      runsInBackground: {
        support: false,
        note: {
          en: 'What is not done five seconds after the app went to the background fails with "fail interrupted".',
          zh: '进入后台 5 秒后仍未结束的请求会以 fail interrupted 失败。',
        },
        evidence: [NETWORK_COPY],
      },
    },
    limits: {
      ...limits,
      concurrency: {
        value: 10,
        unit: 'requests',
        note: { en: 'Shared by request, uploadFile and downloadFile.', zh: 'request、uploadFile、downloadFile 合计。' },
        evidence: [NETWORK_COPY],
      },
      timeout: {
        value: 60000,
        unit: 'ms',
        note: { en: 'The default as well; networkTimeout of app.json sets another.', zh: '默认值也是它；可在 app.json 的 networkTimeout 设置。' },
        evidence: [NETWORK_COPY],
      },
    },
  } as const satisfies Partial<MethodData>
}

const upload = passThroughUpload(UNI_QQ)
const download = passThroughDownload(UNI_QQ)

export const qq: HostData = {
  id: 'qq',
  title: { en: 'QQ Mini Program', zh: 'QQ 小程序' },
  aliases: ['mp-qq'],
  global: 'qq',
  trust: 'low',
  trustNote: {
    en: 'Only what uni-app passes through and lists for every platform, and a copy of the page about the network; the parameter pages of q.qq.com were not available.',
    zh: '只依据 uni-app 原样传入、并为所有平台列出的内容，以及网络说明页的副本；q.qq.com 的参数文档未能取得。',
  },
  methods: {
    uploadFile: { ...upload, ...ofNetworkPage(upload), domains: uploadDomains },
    downloadFile: {
      ...download,
      ...ofNetworkPage(download),
      domains: downloadDomains,
      success: {
        ...download.success,
        fileContent: {
          support: null,
          types: null,
          note: {
            en: 'The buffer that uni-app names for QQ is the result of the server SDK, cloud.downloadFile.',
            zh: 'uni-app 在 QQ 下提到的 Buffer 是服务端 SDK cloud.downloadFile 的返回值。',
          },
          evidence: [{ source: 'https://uniapp.dcloud.net.cn/api/request/network-file.html' }],
        },
      },
    },
  },
}
