import { sameForAll } from '../sameForAll.ts'
import type { Dispute, Evidence, HostData } from '../types.ts'

const typed = (lines: string): Evidence => ({ source: `@mini-types/my@3.0.14 types/lib.my.d.ts:${lines}` })

const UPLOAD_TYPE = typed('11368-11481')
const DOWNLOAD_TYPE = typed('2253-2365')
const PAGE_MAY_2022: Evidence = {
  source: 'https://opendocs.alipay.com/mini/api/network/my.uploadfile (page of 2022-05-19, AlipayDocs/open-docs@cffa2414)',
}
const PAGE_SEPTEMBER_2022: Evidence = { source: 'my.uploadFile page of 2022-09-15 (AlipayDocs/open-docs@95e5ad26)' }
const PAGE_NOVEMBER_2022: Evidence = { source: 'my.uploadFile page of 2022-11-28 (AlipayDocs/open-docs@40a8c6cc)' }
const PAGE_COPY: Evidence = { source: 'https://5851388.com/m075np6/pathhash=41941be3.html (undated copy of a newer my.uploadFile page)' }
const DOWNLOAD_PAGE: Evidence = { source: 'my.downloadFile page (AlipayDocs/open-docs)' }
const NETWORK_PAGE: Evidence = { source: 'page on using the network APIs (AlipayDocs/open-docs, 网络 API 使用须知)' }
const RENAME: Evidence = {
  source: 'AlipayDocs/open-docs#2114',
  says: 'All three clients take name and fileName alike; checked on client 10.1.98.',
}

const KEY_FIELD: Dispute = {
  claims: [
    { says: 'fileName is required, name is not known.', source: PAGE_MAY_2022.source },
    { says: 'fileName is required, name is a type error.', source: 'mini-types@0.1.7 types/api/network.d.ts:121-167' },
    { says: 'name is required; the clients take fileName as well.', source: RENAME.source },
    { says: 'name is required; fileName is optional and turned into name.', source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11378-11405' },
  ],
  chosen: 'fileName is the required spelling; name is accepted and means the same.',
  why: 'No source denies fileName, and for clients before 2022-11 it is the only documented spelling.',
}

const FILE_TYPE: Dispute = {
  claims: [
    { says: 'Required: image, video or audio.', source: PAGE_MAY_2022.source },
    { says: 'Obsolete, need not be given; yet the IDE checks it and takes only the three values.', source: PAGE_NOVEMBER_2022.source },
    { says: 'Required, any string.', source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11382-11384' },
    { says: 'Required: one of the three values.', source: PAGE_COPY.source },
    { says: 'Without it the call fails as an invalid parameter.', source: 'umicro/uView#1210 and jd-opensource/nutui#1322' },
  ],
  chosen: 'Required, one of image, video and audio.',
  why: 'One of the three values satisfies every source; leaving it out fails in the IDE, in the typings and in the field reports.',
}

const TIMEOUT: Dispute = {
  claims: [
    { says: '30 s, and it cannot be set.', source: PAGE_MAY_2022.source },
    { says: 'An option with the default 60000 and no maximum.', source: PAGE_SEPTEMBER_2022.source },
    { says: 'An option with the default 60000.', source: PAGE_NOVEMBER_2022.source },
    { says: 'An option from client 10.2.80 and IDE 3.4.3 on.', source: PAGE_COPY.source },
    { says: 'No such option.', source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11368-11408' },
  ],
  chosen: 'An option in milliseconds from client 10.2.80, default 60000.',
  why: 'Every page since 2022-09 documents it; the typings of 2024-01 lack other documented parts too.',
}

const SAVED_FILES: Dispute = {
  claims: [
    { says: 'A path from my.saveFile fails with error 11.', source: PAGE_MAY_2022.source },
    { says: 'Cached and user files may be sent from client 10.2.70 on.', source: 'AlipayDocs/open-docs#1386 (closed)' },
    { says: 'Cached and user files may be sent from client 10.2.80 and IDE 3.4.3 on.', source: PAGE_COPY.source },
  ],
  chosen: 'Saved files may be sent from client 10.2.80 on.',
  why: 'It is the later of the two versions, and the pull request that names the earlier one was not merged.',
}

const STATUS_CODE: Dispute = {
  claims: [
    { says: 'A number.', source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11417' },
    { says: 'A string in the IDE.', source: 'uni-app documentation of uni.uploadFile; umicro/uView#1210' },
    { says: 'A string on the HarmonyOS client.', source: 'NervJS/taro#16860' },
  ],
  chosen: 'A number or a string of digits.',
  why: 'The field reports name the environments in which the documented type is not kept.',
}

const NOT_LISTED = { support: false, types: null, required: false, evidence: [UPLOAD_TYPE, PAGE_NOVEMBER_2022] } as const
const DOWNLOAD_NOT_LISTED = { support: false, types: null, required: false, evidence: [DOWNLOAD_TYPE, DOWNLOAD_PAGE] } as const

export const alipay: HostData = {
  id: 'alipay',
  title: { en: 'Alipay Mini Program', zh: '支付宝小程序' },
  aliases: ['mp-alipay', 'ali', 'my'],
  global: 'my',
  trust: 'high',
  trustNote: 'Official typings of 2024-01 and the history of the official pages up to 2022-11; later states only through an undated copy.',
  methods: {
    uploadFile: {
      method: { support: true, evidence: [UPLOAD_TYPE, PAGE_NOVEMBER_2022] },
      keyOption: 'fileName',
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [typed('11372')] },
        filePath: {
          support: true,
          types: ['string'],
          required: true,
          note: 'A local path. Cached and user files from client 10.2.80 on.',
          savedFiles: { app: '10.2.80', ide: '3.4.3' },
          dispute: SAVED_FILES,
          evidence: [typed('11376'), PAGE_NOVEMBER_2022],
        },
        fileName: {
          support: true,
          types: ['string'],
          required: true,
          note: 'The key of the multipart field, whatever the word suggests.',
          dispute: KEY_FIELD,
          evidence: [typed('11402-11405'), PAGE_MAY_2022, RENAME],
        },
        name: {
          support: true,
          types: ['string'],
          required: false,
          sameAs: 'fileName',
          note: 'Documented since 2022-11-15; whether clients before 10.1.98 take it is unknown.',
          dispute: KEY_FIELD,
          evidence: [typed('11377-11380'), RENAME],
        },
        fileType: {
          support: true,
          types: ['string'],
          required: true,
          values: ['image', 'video', 'audio'],
          note: 'Devices send any kind of file under each of the three values.',
          dispute: FILE_TYPE,
          evidence: [typed('11381-11384'), PAGE_MAY_2022, PAGE_COPY],
        },
        timeout: {
          support: { app: '10.2.80', ide: '3.4.3' },
          types: ['number'],
          required: false,
          unit: 'ms',
          default: 60000,
          dispute: TIMEOUT,
          evidence: [PAGE_COPY, PAGE_NOVEMBER_2022],
        },
        header: {
          support: true,
          types: ['object'],
          required: false,
          note: 'Content-Type is multipart/form-data and must not be changed; Referer cannot be set.',
          evidence: [typed('11393'), PAGE_NOVEMBER_2022, NETWORK_PAGE],
        },
        headers: {
          support: true,
          types: ['object'],
          required: false,
          sameAs: 'header',
          note: 'Only in the typings.',
          evidence: [typed('11397')],
        },
        formData: {
          support: true,
          types: ['object'],
          required: false,
          valueTypes: ['string'],
          note: 'A boolean value made the client cancel the request.',
          evidence: [typed('11401'), PAGE_NOVEMBER_2022, { source: 'lei-mu/luch-request#151' }],
        },
        hideLoading: {
          support: { ide: '3.4.3' },
          types: ['boolean'],
          required: false,
          default: false,
          note: 'Unless true, the client shows a loading indicator of its own. The first client version is unknown.',
          evidence: [typed('11385-11389'), PAGE_MAY_2022, PAGE_COPY],
        },
        ...sameForAll(['enableHttp2', 'enableQuic', 'enableProfile'], {
          ...NOT_LISTED,
          evidence: [UPLOAD_TYPE, PAGE_NOVEMBER_2022, { source: 'https://mpxjs.cn/api-proxy/network/upload/uploadFile.html (column for Alipay)' }],
        }),
        ...sameForAll(['files', 'file', 'useHighPerformanceMode'], NOT_LISTED),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [UPLOAD_TYPE] }),
      },
      returns: {
        task: { app: '10.1.35' },
        promise: true,
        note: 'One object that is both. The IDE gives no task (dcloudio/uni-app#4509).',
        evidence: [typed('11467-11481'), PAGE_NOVEMBER_2022, { source: 'dcloudio/uni-app#4509' }, { source: 'didi/mpx#698' }],
      },
      task: {
        abort: {
          support: { app: '10.1.35' },
          note: 'Called without arguments; the typings ask for an internal argument by mistake.',
          evidence: [PAGE_MAY_2022, PAGE_NOVEMBER_2022, typed('18717-18750')],
        },
        onProgressUpdate: {
          support: { app: '10.1.35' },
          note: 'Reported never to fire on base library 3.5.0.',
          evidence: [typed('18782'), PAGE_NOVEMBER_2022, { source: 'NervJS/taro#16720' }],
        },
        offProgressUpdate: { support: true, note: 'Only in the typings.', evidence: [typed('18765')] },
        onHeadersReceived: { support: { sdk: '2.8.2', app: '10.2.90' }, evidence: [typed('18770'), PAGE_NOVEMBER_2022] },
        offHeadersReceived: { support: { sdk: '2.8.2', app: '10.2.90' }, evidence: [typed('18753'), PAGE_NOVEMBER_2022] },
      },
      success: {
        data: { support: true, types: ['string'], evidence: [typed('11413')] },
        statusCode: {
          support: true,
          types: ['number', 'string'],
          note: 'Any HTTP status goes to success.',
          dispute: STATUS_CODE,
          evidence: [typed('11417'), { source: 'umicro/uView#1210' }, { source: 'NervJS/taro#16860' }, NETWORK_PAGE],
        },
        header: { support: true, types: ['object'], evidence: [typed('11421')] },
        ...sameForAll(['errMsg', 'cookies', 'profile'], {
          support: false,
          types: null,
          evidence: [typed('11409-11422'), PAGE_NOVEMBER_2022],
        }),
      },
      failure: {
        error: { support: true, types: ['number'], evidence: [typed('11429'), PAGE_NOVEMBER_2022] },
        errorMessage: { support: true, types: ['string'], evidence: [typed('11430')] },
        ...sameForAll(['errMsg', 'errCode', 'errno', 'errNo'], { support: false, types: null, evidence: [typed('11426-11436')] }),
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: true,
          types: ['number'],
          evidence: [typed('18782-18797'), PAGE_MAY_2022],
        }),
        ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend'], {
          support: false,
          types: null,
          evidence: [typed('18782-18797'), PAGE_MAY_2022],
        }),
      },
      errors: [
        {
          code: 4,
          meaning: { en: 'no permission: the domain is not on the server whitelist', zh: '无权限：域名不在服务器域名白名单内' },
          remedy: {
            en: 'Add the domain to the whitelist in the Alipay console and build a new version; old versions keep the old list.',
            zh: '在支付宝开放平台配置服务器域名白名单，并重新构建新版本；旧版本仍用旧名单。',
          },
          evidence: [PAGE_MAY_2022, PAGE_NOVEMBER_2022],
        },
        {
          code: 9,
          meaning: { en: 'the upload was stopped by abort()', zh: '上传被 abort() 中止' },
          evidence: [PAGE_MAY_2022, PAGE_NOVEMBER_2022],
        },
        {
          code: 11,
          meaning: { en: 'the file is missing, or a parameter is missing or of the wrong type', zh: '文件不存在，或参数缺失、类型错误' },
          remedy: {
            en: 'Give url, filePath, fileName and fileType (image, video or audio), and check that the file still exists.',
            zh: '传入 url、filePath、fileName 与 fileType（image、video 或 audio），并确认文件仍在。',
          },
          evidence: [typed('11432-11435'), PAGE_MAY_2022, PAGE_NOVEMBER_2022],
        },
        {
          code: 12,
          meaning: { en: 'the upload failed: network, timeout, or not a regular file', zh: '上传失败：网络、超时，或不是普通文件' },
          remedy: {
            en: 'Pass a path that the client gave out, raise `timeout` for large files, and try again.',
            zh: '使用客户端返回的路径；大文件请调大 `timeout`；然后重试。',
          },
          evidence: [PAGE_MAY_2022, PAGE_NOVEMBER_2022],
        },
        {
          code: 13,
          meaning: { en: 'no permission (older clients)', zh: '没有权限（旧版客户端）' },
          remedy: { en: 'Check the whitelist and the permissions of the app.', zh: '检查域名白名单与小程序权限。' },
          evidence: [PAGE_MAY_2022],
        },
        {
          code: 20,
          meaning: { en: 'the URL is http', zh: '请求 URL 为 http' },
          remedy: { en: 'Use an https URL.', zh: '改用 https 地址。' },
          evidence: [PAGE_MAY_2022, PAGE_NOVEMBER_2022],
        },
      ],
      forbiddenHeaders: [
        { name: 'referer', note: 'The client sets its own.', evidence: [NETWORK_PAGE] },
        {
          name: 'content-type',
          harmlessValue: 'multipart/form-data',
          note: 'Must stay multipart/form-data with the boundary of the client.',
          evidence: [PAGE_NOVEMBER_2022],
        },
      ],
      transport: { httpsOnly: true, note: 'An http URL fails with error 20.', evidence: [PAGE_MAY_2022, NETWORK_PAGE] },
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [PAGE_NOVEMBER_2022] },
        fileSize: {
          value: null,
          unit: 'bytes',
          note: 'A file can be too large for error 12, but no number is given.',
          evidence: [PAGE_MAY_2022],
        },
        timeout: { value: null, unit: 'ms', dispute: TIMEOUT, evidence: [PAGE_SEPTEMBER_2022, PAGE_NOVEMBER_2022] },
      },
    },
    downloadFile: {
      method: { support: true, evidence: [DOWNLOAD_TYPE, DOWNLOAD_PAGE] },
      keyOption: null,
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, note: 'https, or a data: URL of an image.', evidence: [typed('2257')] },
        header: { support: true, types: ['object'], required: false, valueTypes: ['string'], evidence: [typed('2261')] },
        filePath: {
          support: true,
          types: ['string'],
          required: false,
          note: 'Devices only: the IDE does not take it, and it is not typed.',
          evidence: [DOWNLOAD_PAGE],
        },
        timeout: {
          support: true,
          types: ['number'],
          required: false,
          unit: 'ms',
          default: 60000,
          note: 'Devices only: the IDE does not take it, and it is not typed.',
          evidence: [DOWNLOAD_PAGE],
        },
        ...sameForAll(['enableHttp2', 'enableQuic', 'enableProfile'], DOWNLOAD_NOT_LISTED),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [DOWNLOAD_TYPE] }),
      },
      returns: { task: true, promise: true, note: 'One object that is both.', evidence: [typed('2345-2365')] },
      task: {
        abort: {
          support: true,
          note: 'Called without arguments; the typings ask for an internal argument by mistake.',
          evidence: [typed('18804')],
        },
        onProgressUpdate: { support: true, evidence: [typed('18857')] },
        offProgressUpdate: { support: true, evidence: [typed('18840')] },
        onHeadersReceived: { support: true, evidence: [typed('18845')] },
        offHeadersReceived: { support: true, evidence: [typed('18835')] },
      },
      success: {
        tempFilePath: {
          support: { sdk: '2.7.23' },
          types: ['string'],
          note: 'Equal to apFilePath.',
          evidence: [typed('2273'), DOWNLOAD_PAGE],
        },
        apFilePath: { support: true, types: ['string'], note: 'Only without a filePath option.', evidence: [typed('2269'), DOWNLOAD_PAGE] },
        filePath: { support: true, types: ['string'], note: 'Only with a filePath option, and equal to it.', evidence: [DOWNLOAD_PAGE] },
        header: { support: true, types: ['object'], note: 'Only in the typings.', evidence: [typed('2281')] },
        headers: { support: true, types: ['object'], note: 'Only in the typings.', evidence: [typed('2277')] },
        ...sameForAll(['statusCode', 'errMsg', 'profile', 'fileContent'], {
          support: false,
          types: null,
          evidence: [typed('2265-2282'), DOWNLOAD_PAGE],
        }),
      },
      failure: {
        error: { support: true, types: ['number'], evidence: [typed('2289'), DOWNLOAD_PAGE] },
        errorMessage: { support: true, types: ['string'], evidence: [typed('2290')] },
        ...sameForAll(['errMsg', 'errCode', 'errno', 'errNo'], { support: false, types: null, evidence: [typed('2286-2304')] }),
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: true,
          types: ['number'],
          evidence: [typed('18857-18872')],
        }),
        ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend'], { support: false, types: null, evidence: [typed('18857-18872')] }),
      },
      errors: [
        {
          code: 2,
          meaning: { en: 'invalid parameter', zh: '参数无效' },
          remedy: { en: 'Check url and filePath.', zh: '检查 url 与 filePath。' },
          evidence: [DOWNLOAD_PAGE],
        },
        {
          code: 12,
          meaning: { en: 'the download failed', zh: '下载失败' },
          remedy: { en: 'Check the URL and the server, then try again.', zh: '检查地址与服务器状态后重试。' },
          evidence: [typed('2293-2294'), DOWNLOAD_PAGE],
        },
        { code: 13, meaning: { en: 'no permission', zh: '没有权限' }, evidence: [typed('2297-2298')] },
        {
          code: 20,
          meaning: { en: 'the URL is http', zh: '请求 URL 为 http' },
          remedy: { en: 'Use an https URL.', zh: '改用 https 地址。' },
          evidence: [typed('2300-2303'), DOWNLOAD_PAGE],
        },
      ],
      forbiddenHeaders: [{ name: 'referer', note: 'The client sets its own.', evidence: [NETWORK_PAGE] }],
      transport: { httpsOnly: true, note: 'An http URL fails with error 20.', evidence: [DOWNLOAD_PAGE, NETWORK_PAGE] },
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [DOWNLOAD_PAGE] },
        fileSize: { value: null, unit: 'bytes', evidence: [DOWNLOAD_PAGE] },
        timeout: { value: null, unit: 'ms', evidence: [DOWNLOAD_PAGE] },
      },
    },
  },
}
