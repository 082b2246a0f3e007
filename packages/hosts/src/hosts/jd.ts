import { passThroughDownload, passThroughUpload } from '../passThrough.ts'
import { sameForAll } from '../sameForAll.ts'
import type { Evidence, HostData } from '../types.ts'

const UNI_JD: Evidence = {
  source: '@dcloudio/uni-mp-jd@3.0.0-alpha-5000920260515001 dist/uni.api.esm.js:751',
  says: {
    en: 'uploadFile and downloadFile are task APIs without an argument map: the options pass unchanged.',
    zh: 'uploadFile 与 downloadFile 属于任务类 API，没有参数映射：参数原样传入。',
  },
}

const UPLOADER: Evidence = {
  source: 'https://github.com/jd-ftf/wot-design-mini/blob/master/packages/upload/index.js',
  says: {
    en: 'Its uploader takes a task from the call at once and reads progress, totalBytesSent and totalBytesExpectedToSend.',
    zh: '其上传组件直接从调用得到任务，并读取 progress、totalBytesSent 与 totalBytesExpectedToSend。',
  },
}
const REPORTED = { en: "As JD's own component library uses it; not documented.", zh: '京东自家组件库这样使用；没有文档说明。' }

const upload = passThroughUpload(UNI_JD)

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
  methods: {
    uploadFile: {
      ...upload,
      returns: { task: true, promise: null, note: REPORTED, evidence: [UPLOADER] },
      task: { ...upload.task, onProgressUpdate: { support: true, note: REPORTED, evidence: [UPLOADER] } },
      progress: {
        ...upload.progress,
        ...sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend'], {
          support: true,
          types: ['number'],
          note: REPORTED,
          evidence: [UPLOADER],
        }),
      },
    },
    downloadFile: passThroughDownload(UNI_JD),
  },
}
