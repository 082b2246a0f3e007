import { passThroughDownload, passThroughUpload } from '../passThrough.ts'
import type { Evidence, HostData } from '../types.ts'

const UNI_JD: Evidence = {
  source: '@dcloudio/uni-mp-jd@3.0.0-alpha-5000920260515001 dist/uni.api.esm.js:751',
  says: 'uploadFile and downloadFile are task APIs without an argument map: the options pass unchanged.',
}

export const jd: HostData = {
  id: 'jd',
  title: { en: 'JD Mini Program', zh: '京东小程序' },
  aliases: ['mp-jd'],
  global: 'jd',
  trust: 'low',
  trustNote: 'Only what uni-app passes through and lists for every platform, and one public call (in jd-ftf/wot-design-mini).',
  methods: { uploadFile: passThroughUpload(UNI_JD), downloadFile: passThroughDownload(UNI_JD) },
}
