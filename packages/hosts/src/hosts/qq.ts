import { passThroughDownload, passThroughUpload } from '../passThrough.ts'
import type { Evidence, HostData } from '../types.ts'

const UNI_QQ: Evidence = {
  source: '@dcloudio/uni-mp-qq@3.0.0-alpha-5000920260515001 dist/uni.api.esm.js:751',
  says: 'uploadFile and downloadFile are task APIs without an argument map: the options pass unchanged.',
}
const UNI_PAGE: Evidence = { source: 'https://uniapp.dcloud.net.cn/api/request/network-file.html' }

const download = passThroughDownload(UNI_QQ)

export const qq: HostData = {
  id: 'qq',
  title: { en: 'QQ Mini Program', zh: 'QQ 小程序' },
  aliases: ['mp-qq'],
  global: 'qq',
  trust: 'low',
  trustNote: 'Only what uni-app passes through and lists for every platform; the parameter pages of q.qq.com were not available.',
  methods: {
    uploadFile: passThroughUpload(UNI_QQ),
    downloadFile: {
      ...download,
      success: {
        ...download.success,
        fileContent: { support: true, types: null, note: 'A buffer, said of QQ only.', evidence: [UNI_PAGE] },
      },
    },
  },
}
