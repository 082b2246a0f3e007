import { passThroughDownload, passThroughUpload } from '../passThrough.ts'
import type { Evidence, HostData } from '../types.ts'

const UNI_LARK: Evidence = {
  source: '@dcloudio/uni-mp-lark@3.0.0-alpha-5000920260515001 dist/uni.api.esm.js:751',
  says: {
    en: 'uploadFile and downloadFile are task APIs without an argument map: the options pass unchanged.',
    zh: 'uploadFile 与 downloadFile 属于任务类 API，没有参数映射：参数原样传入。',
  },
}

/** The global is `tt`, as on Douyin: it does not tell the two hosts apart. */
export const lark: HostData = {
  id: 'lark',
  title: { en: 'Lark (Feishu) Mini Program', zh: '飞书小程序' },
  aliases: ['mp-lark', 'feishu'],
  global: 'tt',
  trust: 'low',
  trustNote: {
    en: 'Only what uni-app passes through and lists for every platform; the client API pages were not available.',
    zh: '只依据 uni-app 原样传入、并为所有平台列出的内容；客户端 API 文档未能取得。',
  },
  methods: { uploadFile: passThroughUpload(UNI_LARK), downloadFile: passThroughDownload(UNI_LARK) },
}
