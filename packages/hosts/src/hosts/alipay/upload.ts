import { uploadDomains } from '../../domains/alipay.ts'
import { uploadErrors } from '../../errors/alipay.ts'
import { sameForAll } from '../../sameForAll.ts'
import type { MethodData } from '../../types.ts'
import { BASE64_DISPUTE, FILE_KINDS, FILE_TYPE, FORM_DATA, KEY_FIELD, SAVED_FILES, STATUS_CODE, TIMEOUT } from './disputes.ts'
import { NETWORK_PAGE, PAGE_COPY, PAGE_MAY_2022, PAGE_NOVEMBER_2022, PAGE_SEPTEMBER_2022, RENAME, typed, UPLOAD_TYPE } from './sources.ts'

const BASE64 = {
  en: 'my.getFileSystemManager().readFile gives an ArrayBuffer, and my.arrayBufferToBase64 its Base64 text.',
  zh: '可用 my.getFileSystemManager().readFile 读出 ArrayBuffer，再用 my.arrayBufferToBase64 转成 Base64。',
}

const NOT_LISTED = { support: false, types: null, required: false, evidence: [UPLOAD_TYPE, PAGE_NOVEMBER_2022] } as const

export const upload: MethodData = {
  method: {
    support: true,
    note: { en: 'For apps of persons and of companies.', zh: '个人与企业小程序均可使用。' },
    evidence: [UPLOAD_TYPE, PAGE_NOVEMBER_2022],
  },
  keyOption: 'fileName',
  filesPerCall: 'one',
  options: {
    url: { support: true, types: ['string'], required: true, evidence: [typed('11372')] },
    filePath: {
      support: true,
      types: ['string'],
      required: true,
      note: {
        en: 'A local path. Cached and user files from client 10.2.80 on.',
        zh: '本地路径。自客户端 10.2.80 起也可以是缓存文件和用户文件。',
      },
      savedFiles: { app: '10.2.80', ide: '3.4.3' },
      dispute: SAVED_FILES,
      evidence: [typed('11376'), PAGE_NOVEMBER_2022],
    },
    fileName: {
      support: true,
      types: ['string'],
      required: true,
      note: { en: 'The key of the multipart field, whatever the word suggests.', zh: '不论字面如何，它是 multipart 字段的 key。' },
      dispute: KEY_FIELD,
      evidence: [typed('11402-11405'), PAGE_MAY_2022, RENAME],
    },
    name: {
      support: true,
      types: ['string'],
      required: false,
      sameAs: 'fileName',
      note: {
        en: 'Documented since 2022-11-15; whether clients before 10.1.98 take it is unknown.',
        zh: '2022-11-15 起见于文档；10.1.98 之前的客户端是否接受，不得而知。',
      },
      dispute: KEY_FIELD,
      evidence: [typed('11377-11380'), RENAME],
    },
    fileType: {
      support: true,
      types: ['string'],
      required: true,
      values: ['image', 'video', 'audio'],
      note: {
        en: 'Devices send any kind of file under each of the three values.',
        zh: '在真机上，三个值都可以用来上传任何类型的文件。',
      },
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
      note: {
        en: 'Content-Type is multipart/form-data and must not be changed; Referer cannot be set.',
        zh: 'Content-Type 固定为 multipart/form-data，不可更改；Referer 不可设置。',
      },
      evidence: [typed('11393'), PAGE_NOVEMBER_2022, NETWORK_PAGE],
    },
    headers: {
      support: true,
      types: ['object'],
      required: false,
      sameAs: 'header',
      note: { en: 'Only in the typings.', zh: '只见于类型定义。' },
      evidence: [typed('11397')],
    },
    formData: {
      support: true,
      types: ['object'],
      required: false,
      valueTypes: ['string'],
      otherValuesFail: true,
      note: { en: 'A boolean value made the client cancel the request.', zh: '有反馈称布尔值会让客户端取消请求。' },
      dispute: FORM_DATA,
      evidence: [PAGE_NOVEMBER_2022, typed('11399-11401'), { source: 'lei-mu/luch-request#151' }],
    },
    hideLoading: {
      support: { ide: '3.4.3' },
      types: ['boolean'],
      required: false,
      default: false,
      note: {
        en: 'Unless true, the client shows a loading indicator of its own. The first client version is unknown.',
        zh: '不为 true 时，客户端会显示自带的 loading。起始客户端版本不详。',
      },
      evidence: [typed('11385-11389'), PAGE_MAY_2022, PAGE_COPY],
    },
    ...sameForAll(['enableHttp2', 'enableQuic', 'enableProfile'], {
      ...NOT_LISTED,
      evidence: [
        UPLOAD_TYPE,
        PAGE_NOVEMBER_2022,
        {
          source: 'https://mpxjs.cn/api-proxy/network/upload/uploadFile.html',
          says: { en: 'The column for Alipay.', zh: '见支付宝一列。' },
        },
      ],
    }),
    ...sameForAll(['files', 'file', 'useHighPerformanceMode'], NOT_LISTED),
    ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [UPLOAD_TYPE] }),
  },
  returns: {
    task: { app: '10.1.35' },
    promise: true,
    note: {
      en: 'One object that is both. The IDE gives no task (dcloudio/uni-app#4509).',
      zh: '同一个对象既是 Promise 又是任务。开发者工具不返回任务（dcloudio/uni-app#4509）。',
    },
    evidence: [typed('11467-11481'), PAGE_NOVEMBER_2022, { source: 'dcloudio/uni-app#4509' }, { source: 'didi/mpx#698' }],
  },
  task: {
    abort: {
      support: { app: '10.1.35' },
      note: {
        en: 'Called without arguments; the typings ask for an internal argument by mistake.',
        zh: '调用时不带参数；类型定义误要求了一个内部参数。',
      },
      evidence: [PAGE_MAY_2022, PAGE_NOVEMBER_2022, typed('18717-18750')],
    },
    onProgressUpdate: {
      support: { app: '10.1.35' },
      note: { en: 'Reported never to fire on base library 3.5.0.', zh: '有反馈称在基础库 3.5.0 上从不触发。' },
      evidence: [typed('18782'), PAGE_NOVEMBER_2022, { source: 'NervJS/taro#16720' }],
    },
    offProgressUpdate: { support: true, note: { en: 'Only in the typings.', zh: '只见于类型定义。' }, evidence: [typed('18765')] },
    onHeadersReceived: { support: { sdk: '2.8.2', app: '10.2.90' }, evidence: [typed('18770'), PAGE_NOVEMBER_2022] },
    offHeadersReceived: { support: { sdk: '2.8.2', app: '10.2.90' }, evidence: [typed('18753'), PAGE_NOVEMBER_2022] },
  },
  success: {
    data: { support: true, types: ['string'], evidence: [typed('11413')] },
    statusCode: {
      support: true,
      types: ['number', 'string'],
      note: { en: 'Any HTTP status goes to success.', zh: '任何 HTTP 状态码都进入 success。' },
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
  errors: uploadErrors,
  forbiddenHeaders: [
    { name: 'referer', note: { en: 'The client sets its own.', zh: '由客户端自行设置。' }, evidence: [NETWORK_PAGE] },
    {
      name: 'content-type',
      harmlessValue: 'multipart/form-data',
      note: {
        en: 'Must stay multipart/form-data with the boundary of the client.',
        zh: '必须保持 multipart/form-data 以及客户端给出的 boundary。',
      },
      evidence: [PAGE_NOVEMBER_2022],
    },
  ],
  transport: {
    httpsOnly: true,
    note: { en: 'An http URL fails with error 20.', zh: 'http 地址会报错误码 20。' },
    evidence: [PAGE_MAY_2022, NETWORK_PAGE],
  },
  domains: uploadDomains,
  httpErrors: {
    goTo: 'success',
    note: {
      en: 'Read the error of the server from `data`; the client does not fail.',
      zh: '服务器返回的错误从 `data` 读取；客户端不会报失败。',
    },
    evidence: [NETWORK_PAGE, PAGE_MAY_2022, PAGE_NOVEMBER_2022],
  },
  answers: {
    anyFileKind: { support: true, dispute: FILE_KINDS, evidence: [PAGE_NOVEMBER_2022] },
    base64: { support: false, note: BASE64, dispute: BASE64_DISPUTE, evidence: [PAGE_NOVEMBER_2022] },
    ...sameForAll(['pathsOutliveTheApp', 'runsInBackground'], { support: null, evidence: [PAGE_NOVEMBER_2022] }),
  },
  limits: {
    concurrency: { value: null, unit: 'requests', evidence: [PAGE_NOVEMBER_2022] },
    fileSize: {
      value: null,
      unit: 'bytes',
      note: { en: 'A file can be too large for error 12, but no number is given.', zh: '文件过大会报错误码 12，但没有给出具体数值。' },
      evidence: [PAGE_MAY_2022],
    },
    timeout: {
      value: null,
      unit: 'ms',
      earlier: [{ value: 30000, before: { app: '10.2.80' } }],
      dispute: TIMEOUT,
      evidence: [PAGE_SEPTEMBER_2022, PAGE_NOVEMBER_2022, PAGE_MAY_2022],
    },
  },
}
