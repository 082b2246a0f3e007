import { passThroughDownload, passThroughUpload } from '../passThrough.ts'
import { sameForAll } from '../sameForAll.ts'
import type { Evidence, HostData } from '../types.ts'
import { TASK_METHODS } from '../types.ts'

const UNI_XHS: Evidence = {
  source: '@dcloudio/uni-mp-xhs@3.0.0-alpha-5000020260104004 dist/uni.api.esm.js:751',
  says: 'uploadFile and downloadFile are task APIs without an argument map: the options pass unchanged.',
}
const NAVIGATION: Evidence = {
  source: 'https://miniapp.xiaohongshu.com/doc/DC629214',
  says: 'The navigation lists uploadFile and an uploadTask with these five methods.',
}

export const xhs: HostData = {
  id: 'xhs',
  title: { en: 'Xiaohongshu Mini Program', zh: '小红书小程序' },
  aliases: ['mp-xhs', 'xiaohongshu'],
  global: 'xhs',
  trust: 'low',
  trustNote: 'The official navigation names the call and its task; options only as uni-app lists them for every platform.',
  methods: {
    uploadFile: passThroughUpload(UNI_XHS, sameForAll(TASK_METHODS, { support: true, evidence: [NAVIGATION] })),
    downloadFile: passThroughDownload(UNI_XHS),
  },
}
