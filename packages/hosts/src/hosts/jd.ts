import { passThroughDownload, passThroughUpload } from '../passThrough.ts'
import type { Evidence, HostData } from '../types.ts'

const UNI_JD: Evidence = {
  source: '@dcloudio/uni-mp-jd@3.0.0-alpha-5000920260515001 dist/uni.api.esm.js:751',
  says: {
    en: 'uploadFile and downloadFile are task APIs without an argument map: the options pass unchanged.',
    zh: 'uploadFile 与 downloadFile 属于任务类 API，没有参数映射：参数原样传入。',
  },
}

export const jd: HostData = {
  id: 'jd',
  title: { en: 'JD Mini Program', zh: '京东小程序' },
  aliases: ['mp-jd'],
  global: 'jd',
  trust: 'low',
  trustNote: {
    en: 'Only what uni-app passes through and lists for every platform, and one public call (in jd-ftf/wot-design-mini).',
    zh: '只依据 uni-app 原样传入、并为所有平台列出的内容，以及一处公开的调用（jd-ftf/wot-design-mini）。',
  },
  methods: { uploadFile: passThroughUpload(UNI_JD), downloadFile: passThroughDownload(UNI_JD) },
}
