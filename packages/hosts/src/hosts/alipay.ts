import { downloadDomains, uploadDomains } from '../domains/alipay.ts'
import { downloadErrors, uploadErrors } from '../errors/alipay.ts'
import { sameForAll } from '../sameForAll.ts'
import type { Dispute, Evidence, HostData } from '../types.ts'

const typed = (lines: string): Evidence => ({ source: `@mini-types/my@3.0.14 types/lib.my.d.ts:${lines}` })

const UPLOAD_TYPE = typed('11368-11481')
const DOWNLOAD_TYPE = typed('2253-2365')
const PAGE_MAY_2022: Evidence = { source: 'AlipayDocs/open-docs@cffa2414 mini/api/基础API/网络/my.uploadFile.md' }
const PAGE_SEPTEMBER_2022: Evidence = { source: 'AlipayDocs/open-docs@95e5ad26 mini/api/基础API/网络/my.uploadFile.md' }
const PAGE_NOVEMBER_2022: Evidence = {
  source: 'AlipayDocs/open-docs@a74facf1 mini/api/基础API/网络/my.uploadFile.md',
  says: { en: 'Unchanged since 2022-11-28.', zh: '2022-11-28 以来没有变化。' },
}
const PAGE_COPY: Evidence = {
  source: 'https://5851388.com/m075np6/pathhash=41941be3.html',
  says: { en: 'An undated copy of a newer my.uploadFile page.', zh: '较新的 my.uploadFile 文档的副本，没有日期。' },
}
const DOWNLOAD_PAGE: Evidence = { source: 'AlipayDocs/open-docs@a74facf1 mini/api/基础API/网络/my.downloadFile.md' }
const DOWNLOAD_COPY: Evidence = {
  source: 'https://5851388.com/m0759ei/pathhash=c79d34c2.html',
  says: { en: 'An undated copy of a newer my.downloadFile page.', zh: '较新的 my.downloadFile 文档的副本，没有日期。' },
}
const NETWORK_PAGE: Evidence = { source: 'AlipayDocs/open-docs@a74facf1 mini/api/基础API/网络/网络 API 使用须知.md' }
const RENAME: Evidence = {
  source: 'AlipayDocs/open-docs#2114',
  says: {
    en: 'All three clients take name and fileName alike; checked on client 10.1.98.',
    zh: '三端都同样接受 name 与 fileName；已在客户端 10.1.98 上核对。',
  },
}

const KEY_FIELD: Dispute = {
  claims: [
    { says: { en: 'fileName is required, name is not known.', zh: 'fileName 必填，没有 name。' }, source: PAGE_MAY_2022.source },
    {
      says: { en: 'fileName is required, name is a type error.', zh: 'fileName 必填，写 name 是类型错误。' },
      source: 'mini-types@0.1.7 types/api/network.d.ts:121-167',
    },
    {
      says: { en: 'name is required; the clients take fileName as well.', zh: 'name 必填；客户端也接受 fileName。' },
      source: RENAME.source,
    },
    {
      says: { en: 'name is required; fileName is optional and turned into name.', zh: 'name 必填；fileName 可选，会转换成 name。' },
      source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11378-11405',
    },
  ],
  chosen: {
    en: 'fileName is the required spelling; name is accepted and means the same.',
    zh: '必填的写法是 fileName；name 也接受，含义相同。',
  },
  why: {
    en: 'No source denies fileName, and for clients before 2022-11 it is the only documented spelling.',
    zh: '没有来源否定 fileName，而 2022-11 之前的客户端只有这一种写法见于文档。',
  },
}

const FILE_TYPE: Dispute = {
  claims: [
    { says: { en: 'Required: image, video or audio.', zh: '必填：image、video 或 audio。' }, source: PAGE_MAY_2022.source },
    {
      says: {
        en: 'Obsolete, need not be given; yet the IDE checks it and takes only the three values.',
        zh: '已废弃，无须传入；但开发者工具仍会校验，且只接受这三个值。',
      },
      source: PAGE_NOVEMBER_2022.source,
    },
    { says: { en: 'Required, any string.', zh: '必填，任意字符串。' }, source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11382-11384' },
    { says: { en: 'Required: one of the three values.', zh: '必填：三个值之一。' }, source: PAGE_COPY.source },
    { says: { en: 'Without it the call fails as an invalid parameter.', zh: '不传时调用报参数无效。' }, source: 'umicro/uView#1210' },
  ],
  chosen: { en: 'Required, one of image, video and audio.', zh: '必填，取 image、video、audio 之一。' },
  why: {
    en: 'One of the three values satisfies every source; leaving it out fails in the IDE, in the typings and in the field reports.',
    zh: '传三个值之一能满足所有来源；不传则在开发者工具、类型定义和实际反馈中都会失败。',
  },
}

const TIMEOUT: Dispute = {
  claims: [
    { says: { en: '30 s, and it cannot be set.', zh: '30 秒，且无法设置。' }, source: PAGE_MAY_2022.source },
    {
      says: { en: 'An option with the default 60000 and no maximum.', zh: '是一个参数，默认 60000，没有上限。' },
      source: PAGE_SEPTEMBER_2022.source,
    },
    { says: { en: 'An option with the default 60000.', zh: '是一个参数，默认 60000。' }, source: PAGE_NOVEMBER_2022.source },
    {
      says: { en: 'An option from client 10.2.80 and IDE 3.4.3 on.', zh: '自客户端 10.2.80、开发者工具 3.4.3 起是一个参数。' },
      source: PAGE_COPY.source,
    },
    { says: { en: 'No such option.', zh: '没有这个参数。' }, source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11368-11408' },
  ],
  chosen: {
    en: 'An option in milliseconds from client 10.2.80, default 60000.',
    zh: '自客户端 10.2.80 起是一个参数，单位毫秒，默认 60000。',
  },
  why: {
    en: 'Every page since 2022-09 documents it; the typings of 2024-01 lack other documented parts too.',
    zh: '2022-09 以来的每一版文档都有它；2024-01 的类型定义还缺少文档中的其他内容。',
  },
}

const SAVED_FILES: Dispute = {
  claims: [
    {
      says: { en: 'A path from my.saveFile fails with error 11.', zh: 'my.saveFile 返回的路径会报错误码 11。' },
      source: PAGE_MAY_2022.source,
    },
    {
      says: { en: 'Cached and user files may be sent from client 10.2.70 on.', zh: '自客户端 10.2.70 起可以上传缓存文件和用户文件。' },
      source: 'AlipayDocs/open-docs#1386',
    },
    {
      says: {
        en: 'Cached and user files may be sent from client 10.2.80 and IDE 3.4.3 on.',
        zh: '自客户端 10.2.80、开发者工具 3.4.3 起可以上传缓存文件和用户文件。',
      },
      source: PAGE_COPY.source,
    },
  ],
  chosen: { en: 'Saved files may be sent from client 10.2.80 on.', zh: '自客户端 10.2.80 起可以上传已保存的文件。' },
  why: {
    en: 'It is the later of the two versions, and the pull request that names the earlier one was not merged.',
    zh: '取两个版本中较晚的一个；提到较早版本的那个合并请求没有合入。',
  },
}

const STATUS_CODE: Dispute = {
  claims: [
    { says: { en: 'A number.', zh: '数字。' }, source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11417' },
    {
      says: { en: 'A string in the IDE.', zh: '在开发者工具中是字符串。' },
      source: 'https://uniapp.dcloud.net.cn/api/request/network-file.html',
    },
    { says: { en: 'A string on the HarmonyOS client.', zh: '在鸿蒙客户端上是字符串。' }, source: 'NervJS/taro#16860' },
  ],
  chosen: { en: 'A number or a string of digits.', zh: '数字，或由数字组成的字符串。' },
  why: {
    en: 'The field reports name the environments in which the documented type is not kept.',
    zh: '实际反馈指出了哪些环境没有遵守文档中的类型。',
  },
}

const FORM_DATA: Dispute = {
  claims: [
    { says: { en: 'An object.', zh: '对象。' }, source: PAGE_MAY_2022.source },
    { says: { en: 'An object of strings.', zh: '值为字符串的对象。' }, source: PAGE_NOVEMBER_2022.source },
    { says: { en: 'An object of anything.', zh: '值为任意类型的对象。' }, source: '@mini-types/my@3.0.14 types/lib.my.d.ts:11399-11401' },
    { says: { en: 'A boolean value cancels the request.', zh: '布尔值会让请求被取消。' }, source: 'lei-mu/luch-request#151' },
  ],
  chosen: { en: 'An object of strings.', zh: '值为字符串的对象。' },
  why: {
    en: 'Strings satisfy every source, and the report shows what another value can do.',
    zh: '传字符串能满足所有来源，而反馈表明其他类型会出问题。',
  },
}

const FILE_KINDS: Dispute = {
  claims: [
    { says: { en: 'Images, videos and audio only.', zh: '仅支持图片、视频、音频。' }, source: PAGE_MAY_2022.source },
    {
      says: { en: 'Devices send any kind of file; only the IDE checks fileType.', zh: '真机不限制类型；只有开发者工具校验 fileType。' },
      source: PAGE_NOVEMBER_2022.source,
    },
    { says: { en: 'fileType is for images, videos and audio.', zh: 'fileType 支持图片、视频、音频。' }, source: PAGE_COPY.source },
  ],
  chosen: { en: 'Devices send any kind of file.', zh: '真机可以上传任何类型的文件。' },
  why: {
    en: 'The answer of the newer page is explicit; the copy lists the values of an option.',
    zh: '较新的文档对此有明确回答；副本只是列出了参数的取值。',
  },
}

const BASE64 = {
  en: 'my.getFileSystemManager().readFile gives an ArrayBuffer, and my.arrayBufferToBase64 its Base64 text.',
  zh: '可用 my.getFileSystemManager().readFile 读出 ArrayBuffer，再用 my.arrayBufferToBase64 转成 Base64。',
}
const BASE64_DISPUTE: Dispute = {
  claims: [
    { says: { en: 'An image cannot be turned into Base64.', zh: '暂不支持图片转成 Base64。' }, source: PAGE_MAY_2022.source },
    {
      says: { en: 'The app can read the file and turn it into Base64 itself.', zh: '应用可以自行读取文件并转成 Base64。' },
      source: PAGE_NOVEMBER_2022.source,
    },
  ],
  chosen: { en: 'Not by the call; the app can do it.', zh: '接口本身不支持；应用可以自行转换。' },
  why: { en: 'The newer page shows how.', zh: '较新的文档给出了做法。' },
}

const DOWNLOAD_STATUS: Dispute = {
  claims: [
    { says: { en: 'No statusCode in the result.', zh: '结果里没有 statusCode。' }, source: DOWNLOAD_PAGE.source },
    {
      says: { en: 'No statusCode in the result.', zh: '结果里没有 statusCode。' },
      source: '@mini-types/my@3.0.14 types/lib.my.d.ts:2265-2282',
    },
    {
      says: {
        en: 'statusCode from base library 2.8.8, client 10.3.30 and IDE 3.8.0 on.',
        zh: '自基础库 2.8.8、客户端 10.3.30、开发者工具 3.8.0 起有 statusCode。',
      },
      source: DOWNLOAD_COPY.source,
    },
  ],
  chosen: { en: 'statusCode from base library 2.8.8 and client 10.3.30 on.', zh: '自基础库 2.8.8、客户端 10.3.30 起有 statusCode。' },
  why: {
    en: 'The copy is newer than the page in the repository and gives a version for each client.',
    zh: '副本比仓库中的文档新，并给出了各端的版本。',
  },
}

const DOWNLOAD_PATH: Dispute = {
  claims: [
    { says: { en: 'Devices only: the IDE does not take it.', zh: '仅真机支持，开发者工具不接受。' }, source: DOWNLOAD_PAGE.source },
    { says: { en: 'From client 10.2.80 and IDE 3.5.1 on.', zh: '自客户端 10.2.80、开发者工具 3.5.1 起。' }, source: DOWNLOAD_COPY.source },
    { says: { en: 'No such option.', zh: '没有这个参数。' }, source: '@mini-types/my@3.0.14 types/lib.my.d.ts:2253-2261' },
  ],
  chosen: { en: 'From client 10.2.80 and IDE 3.5.1 on.', zh: '自客户端 10.2.80、开发者工具 3.5.1 起。' },
  why: { en: 'The copy is newer than the page in the repository.', zh: '副本比仓库中的文档新。' },
}

const NOT_LISTED = { support: false, types: null, required: false, evidence: [UPLOAD_TYPE, PAGE_NOVEMBER_2022] } as const
const DOWNLOAD_NOT_LISTED = { support: false, types: null, required: false, evidence: [DOWNLOAD_TYPE, DOWNLOAD_PAGE] } as const

export const alipay: HostData = {
  id: 'alipay',
  title: { en: 'Alipay Mini Program', zh: '支付宝小程序' },
  aliases: ['mp-alipay', 'ali', 'my'],
  global: 'my',
  trust: 'high',
  trustNote: {
    en: 'Official typings of 2024-01 and the history of the official pages up to 2022-11; later states only through an undated copy.',
    zh: '依据 2024-01 的官方类型定义和 2022-11 之前官方文档的历史版本；之后的情况只见于一份没有日期的副本。',
  },
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
    },
    downloadFile: {
      method: { support: true, evidence: [DOWNLOAD_TYPE, DOWNLOAD_PAGE] },
      keyOption: null,
      filesPerCall: 'one',
      options: {
        url: {
          support: true,
          types: ['string'],
          required: true,
          note: { en: 'https, or a data: URL of an image.', zh: 'https 地址，或图片的 data: 地址。' },
          evidence: [typed('2257')],
        },
        header: { support: true, types: ['object'], required: false, valueTypes: ['string'], evidence: [typed('2261')] },
        filePath: {
          support: { app: '10.2.80', ide: '3.5.1' },
          types: ['string'],
          required: false,
          note: { en: 'Not typed.', zh: '类型定义里没有。' },
          dispute: DOWNLOAD_PATH,
          evidence: [DOWNLOAD_PAGE, DOWNLOAD_COPY],
        },
        timeout: {
          support: { app: '10.3.20', ide: '3.4.3' },
          types: ['number'],
          required: false,
          unit: 'ms',
          default: 60000,
          note: { en: 'On Android from client 10.2.80. Not typed.', zh: 'Android 自客户端 10.2.80 起。类型定义里没有。' },
          evidence: [DOWNLOAD_PAGE, DOWNLOAD_COPY],
        },
        ...sameForAll(['enableHttp2', 'enableQuic', 'enableProfile'], DOWNLOAD_NOT_LISTED),
        ...sameForAll(['success', 'fail', 'complete'], { support: true, types: ['function'], required: false, evidence: [DOWNLOAD_TYPE] }),
      },
      returns: {
        task: true,
        promise: true,
        note: { en: 'One object that is both.', zh: '同一个对象既是 Promise 又是任务。' },
        evidence: [typed('2345-2365')],
      },
      task: {
        abort: {
          support: true,
          note: {
            en: 'Called without arguments; the typings ask for an internal argument by mistake.',
            zh: '调用时不带参数；类型定义误要求了一个内部参数。',
          },
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
          onlyWithout: 'filePath',
          note: { en: 'Equal to apFilePath.', zh: '与 apFilePath 相同。' },
          evidence: [typed('2273'), DOWNLOAD_PAGE],
        },
        apFilePath: {
          support: true,
          types: ['string'],
          onlyWithout: 'filePath',
          note: { en: 'Only without a filePath option.', zh: '仅在没有传 filePath 时返回。' },
          evidence: [typed('2269'), DOWNLOAD_PAGE],
        },
        filePath: {
          support: { app: '10.2.80', ide: '3.5.1' },
          types: ['string'],
          onlyWith: 'filePath',
          note: { en: 'Only with a filePath option, and equal to it.', zh: '仅在传了 filePath 时返回，且与其相同。' },
          evidence: [DOWNLOAD_PAGE, DOWNLOAD_COPY],
        },
        statusCode: {
          support: { sdk: '2.8.8', app: '10.3.30', ide: '3.8.0' },
          types: ['number'],
          note: { en: 'Not typed.', zh: '类型定义里没有。' },
          dispute: DOWNLOAD_STATUS,
          evidence: [DOWNLOAD_COPY],
        },
        header: {
          support: { sdk: '2.8.8', app: '10.3.30', ide: '3.8.0' },
          types: ['object'],
          evidence: [typed('2281'), DOWNLOAD_COPY],
        },
        dataLength: {
          support: { app: '10.3.30', ide: '3.8.0' },
          types: ['number'],
          meaning: { en: 'size of the file in bytes, equal to content-length', zh: '文件大小（字节），与 content-length 相等' },
          evidence: [DOWNLOAD_COPY],
        },
        headers: {
          support: true,
          types: ['object'],
          note: { en: 'Only in the typings.', zh: '只见于类型定义。' },
          evidence: [typed('2277')],
        },
        ...sameForAll(['errMsg', 'profile', 'fileContent'], {
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
      errors: downloadErrors,
      forbiddenHeaders: [{ name: 'referer', note: { en: 'The client sets its own.', zh: '由客户端自行设置。' }, evidence: [NETWORK_PAGE] }],
      transport: {
        httpsOnly: true,
        note: { en: 'An http URL fails with error 20.', zh: 'http 地址会报错误码 20。' },
        evidence: [DOWNLOAD_PAGE, NETWORK_PAGE],
      },
      domains: downloadDomains,
      httpErrors: {
        goTo: 'success',
        note: {
          en: 'Said of all network calls alike. Before client 10.3.30 there is no statusCode to tell them by.',
          zh: '对所有网络接口的统一说明。10.3.30 之前的客户端没有 statusCode 可供判断。',
        },
        evidence: [NETWORK_PAGE],
      },
      answers: {
        anyFileKind: { support: true, evidence: [DOWNLOAD_PAGE] },
        ...sameForAll(['base64', 'pathsOutliveTheApp', 'runsInBackground'], { support: null, evidence: [DOWNLOAD_PAGE] }),
      },
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [DOWNLOAD_PAGE] },
        fileSize: { value: null, unit: 'bytes', evidence: [DOWNLOAD_PAGE] },
        timeout: { value: null, unit: 'ms', evidence: [DOWNLOAD_PAGE] },
      },
    },
  },
}
