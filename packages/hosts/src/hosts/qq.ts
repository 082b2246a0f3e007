import { passThroughDownload, passThroughUpload } from '../passThrough.ts'
import type { Evidence, HostData } from '../types.ts'

const UNI_QQ: Evidence = {
  source: '@dcloudio/uni-mp-qq@3.0.0-alpha-5000920260515001 dist/uni.api.esm.js:751',
  says: {
    en: 'uploadFile and downloadFile are task APIs without an argument map: the options pass unchanged.',
    zh: 'uploadFile 与 downloadFile 属于任务类 API，没有参数映射：参数原样传入。',
  },
}

const download = passThroughDownload(UNI_QQ)

export const qq: HostData = {
  id: 'qq',
  title: { en: 'QQ Mini Program', zh: 'QQ 小程序' },
  aliases: ['mp-qq'],
  global: 'qq',
  trust: 'low',
  trustNote: {
    en: 'Only what uni-app passes through and lists for every platform; the parameter pages of q.qq.com were not available.',
    zh: '只依据 uni-app 原样传入、并为所有平台列出的内容；q.qq.com 的参数文档未能取得。',
  },
  methods: {
    uploadFile: passThroughUpload(UNI_QQ),
    downloadFile: {
      ...download,
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
