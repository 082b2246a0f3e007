import { sameForAll } from '../sameForAll.ts'
import { unknownSurroundings } from '../unknown.ts'
import type { Dispute, Evidence, HostData } from '../types.ts'

const upload = (lines: string): Evidence => ({
  source: `onble/kuaishouweb-minigame-api-type@40f2a5b4 types/Interface/Internet/Upload.d.ts:${lines}`,
})
const download = (lines: string): Evidence => ({
  source: `onble/kuaishouweb-minigame-api-type@40f2a5b4 types/Interface/Internet/Download.d.ts:${lines}`,
})
const INDEX: Evidence = { source: 'onble/kuaishouweb-minigame-api-type@40f2a5b4 types/index.d.ts' }
const UNI_PAGE: Evidence = {
  source: 'https://uniapp.dcloud.net.cn/api/request/network-file.html',
  says: { en: 'Lists timeout for Kuaishou.', zh: 'timeout 列出了快手。' },
}
const UNI_KUAISHOU: Evidence = {
  source: '@dcloudio/uni-mp-kuaishou@3.0.0-alpha-5000920260515001 dist/uni.api.esm.js:751',
  says: { en: 'No argument map for uploadFile: the options pass unchanged.', zh: 'uploadFile 没有参数映射：参数原样传入。' },
}

const UPLOAD_TYPE = upload('15-37')
const DOWNLOAD_TYPE = download('17-37')

const DOWNLOAD_PROGRESS: Dispute = {
  claims: [
    {
      says: {
        en: 'The official table has totalBytesSent and totalBytesExpectedToSend.',
        zh: '官方表格里是 totalBytesSent 与 totalBytesExpectedToSend。',
      },
      source: download('42-49').source,
    },
    {
      says: {
        en: 'The sample reads totalBytesWritten and totalBytesExpectedToWrite.',
        zh: '示例代码读的是 totalBytesWritten 与 totalBytesExpectedToWrite。',
      },
      source: INDEX.source,
    },
  ],
  chosen: { en: 'Unknown: either pair may come.', zh: '未知：两组字段都有可能。' },
  why: {
    en: 'Both are transcribed from the same official page, and nothing decides between them.',
    zh: '两者都转录自同一份官方文档，没有依据可以取舍。',
  },
}

export const kuaishou: HostData = {
  id: 'kuaishou',
  title: { en: 'Kuaishou Mini Program', zh: '快手小程序' },
  aliases: ['mp-kuaishou', 'ks', 'kwai'],
  global: 'ks',
  trust: 'low',
  trustNote: {
    en: 'A third-party transcription of the mini-game pages; the mini-program pages were not available.',
    zh: '依据第三方对小游戏文档的转录；小程序文档未能取得。',
  },
  methods: {
    uploadFile: {
      method: { support: true, evidence: [UPLOAD_TYPE, UNI_KUAISHOU] },
      keyOption: 'name',
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [upload('17')] },
        filePath: {
          support: true,
          types: ['string'],
          required: true,
          dispute: {
            claims: [
              { says: { en: 'Optional.', zh: '可选。' }, source: upload('19').source },
              {
                says: {
                  en: 'Required (unless the platform takes files, which only H5 and App do).',
                  zh: '必填（除非平台支持 files，而只有 H5 与 App 支持）。',
                },
                source: UNI_PAGE.source,
              },
            ],
            chosen: { en: 'Required.', zh: '必填。' },
            why: { en: 'There is no other option that names the file to send.', zh: '没有其他参数可以指明要上传的文件。' },
          },
          evidence: [upload('18-19'), UNI_PAGE],
        },
        name: { support: true, types: ['string'], required: true, evidence: [upload('20-21')] },
        header: {
          support: true,
          types: ['object'],
          required: false,
          valueTypes: ['string'],
          note: { en: 'Referer cannot be set.', zh: 'Referer 不可设置。' },
          evidence: [upload('22-26')],
        },
        timeout: { support: true, types: ['number'], required: false, unit: 'ms', evidence: [upload('27-28'), UNI_PAGE] },
        formData: { support: true, types: ['object'], required: false, evidence: [upload('29-30')] },
        ...sameForAll(
          [
            'fileName',
            'fileType',
            'files',
            'file',
            'headers',
            'hideLoading',
            'enableHttp2',
            'enableQuic',
            'enableProfile',
            'useHighPerformanceMode',
          ],
          { support: false, types: null, required: false, evidence: [UPLOAD_TYPE] },
        ),
        ...sameForAll(['success', 'fail', 'complete'], {
          support: true,
          types: ['function'],
          required: false,
          evidence: [upload('31-36')],
        }),
      },
      returns: { task: true, promise: null, evidence: [upload('51-72')] },
      task: {
        ...sameForAll(['abort', 'onProgressUpdate', 'offProgressUpdate'], { support: true, evidence: [upload('51-72')] }),
        ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], { support: false, evidence: [upload('51-72')] }),
      },
      success: {
        data: { support: true, types: ['string'], evidence: [upload('7')] },
        statusCode: { support: true, types: ['number'], evidence: [upload('9')] },
        ...sameForAll(['errMsg', 'header', 'cookies', 'profile'], { support: null, types: null, evidence: [upload('5-10')] }),
      },
      failure: sameForAll(['errMsg', 'errCode', 'errno', 'errNo', 'error', 'errorMessage'], {
        support: null,
        types: null,
        note: { en: 'The transcription leaves the failure open.', zh: '转录没有限定失败对象。' },
        evidence: [upload('31-36')],
      }),
      progress: {
        ...sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend'], {
          support: true,
          types: ['number'],
          evidence: [upload('42-49')],
        }),
        ...sameForAll(['totalBytesWritten', 'totalBytesExpectedToWrite'], { support: false, types: null, evidence: [upload('42-49')] }),
      },
      errors: [],
      forbiddenHeaders: [{ name: 'referer', evidence: [upload('22-26')] }],
      transport: { httpsOnly: true, evidence: [INDEX] },
      ...unknownSurroundings(UPLOAD_TYPE),
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [UPLOAD_TYPE] },
        fileSize: { value: null, unit: 'bytes', evidence: [UPLOAD_TYPE] },
        timeout: { value: null, unit: 'ms', evidence: [UPLOAD_TYPE] },
      },
    },
    downloadFile: {
      method: { support: true, evidence: [DOWNLOAD_TYPE] },
      keyOption: null,
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [DOWNLOAD_TYPE] },
        header: {
          support: true,
          types: ['object'],
          required: false,
          valueTypes: ['string'],
          note: { en: 'Referer cannot be set.', zh: 'Referer 不可设置。' },
          evidence: [DOWNLOAD_TYPE],
        },
        timeout: { support: true, types: ['number'], required: false, unit: 'ms', evidence: [DOWNLOAD_TYPE, UNI_PAGE] },
        filePath: { support: true, types: ['string'], required: false, evidence: [DOWNLOAD_TYPE] },
        ...sameForAll(['enableHttp2', 'enableQuic', 'enableProfile'], {
          support: false,
          types: null,
          required: false,
          evidence: [DOWNLOAD_TYPE],
        }),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [DOWNLOAD_TYPE] }),
      },
      returns: { task: true, promise: null, evidence: [download('51-73')] },
      task: {
        ...sameForAll(['abort', 'onProgressUpdate', 'offProgressUpdate'], { support: true, evidence: [download('51-73')] }),
        ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], { support: false, evidence: [download('51-73')] }),
      },
      success: {
        tempFilePath: {
          support: true,
          types: ['string'],
          onlyWithout: 'filePath',
          note: { en: 'Only without a filePath option.', zh: '仅在没有传 filePath 时返回。' },
          evidence: [download('5-12')],
        },
        filePath: {
          support: true,
          types: ['string'],
          onlyWith: 'filePath',
          note: { en: 'Only with a filePath option, and equal to it.', zh: '仅在传了 filePath 时返回，且与其相同。' },
          evidence: [download('5-12')],
        },
        statusCode: { support: true, types: ['number'], evidence: [download('5-12')] },
        ...sameForAll(['errMsg', 'header', 'profile'], { support: null, types: null, evidence: [download('5-12')] }),
        ...sameForAll(['apFilePath', 'fileContent'], { support: false, types: null, evidence: [download('5-12')] }),
      },
      failure: sameForAll(['errMsg', 'errCode', 'errno', 'errNo', 'error', 'errorMessage'], {
        support: null,
        types: null,
        note: { en: 'The transcription leaves the failure open.', zh: '转录没有限定失败对象。' },
        evidence: [DOWNLOAD_TYPE],
      }),
      progress: {
        progress: { support: true, types: ['number'], evidence: [download('42-49')] },
        ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: null,
          types: null,
          dispute: DOWNLOAD_PROGRESS,
          evidence: [download('42-49'), INDEX],
        }),
      },
      errors: [],
      forbiddenHeaders: [{ name: 'referer', evidence: [DOWNLOAD_TYPE] }],
      transport: { httpsOnly: true, evidence: [INDEX] },
      ...unknownSurroundings(DOWNLOAD_TYPE),
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [DOWNLOAD_TYPE] },
        fileSize: { value: 200 * 1024 * 1024, unit: 'bytes', evidence: [INDEX] },
        timeout: { value: null, unit: 'ms', evidence: [DOWNLOAD_TYPE] },
      },
    },
  },
}
