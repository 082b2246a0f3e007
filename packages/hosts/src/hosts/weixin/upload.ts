import { uploadDomains } from '../../domains/weixin.ts'
import { uploadErrors } from '../../errors/weixin.ts'
import { weixinProfile } from '../../profileFields.ts'
import { sameForAll } from '../../sameForAll.ts'
import type { Evidence, Limit, MethodData } from '../../types.ts'
import { ANSWERS, HEADER_NOTE, HTTP_ERRORS, REFERER, TIMEOUT_DISPUTE } from './bothMethods.ts'
import { EARLY_PAGE, ERRNO_PAGE, NETWORK_PAGE, PROFILE_PAGE, PROFILE_TYPE, typed, UPLOAD_PAGE } from './sources.ts'

const UPLOAD_TYPE = typed('13736-13769')
const TARO_TYPES: Evidence = {
  source: '@tarojs/taro@4.2.1 types/api/network/upload.d.ts:43-54',
  says: {
    en: 'WeChat returns header and cookies, though its own documentation does not list them.',
    zh: '微信会返回 header 与 cookies，尽管官方文档没有列出。',
  },
}

const UPLOAD_SIZE: Limit = {
  value: 10 * 1024 * 1024,
  unit: 'bytes',
  dispute: {
    claims: [
      {
        says: { en: 'wx.uploadFile sends 10 MB at most.', zh: 'wx.uploadFile 最大上传 10 MB。' },
        source: 'wechat-miniprogram/miniprogram-file-uploader@0c69766a README.md',
      },
      { says: { en: 'No limit is given.', zh: '没有给出上限。' }, source: UPLOAD_PAGE.source },
    ],
    chosen: { en: '10 MB is to be expected.', zh: '应按 10 MB 对待。' },
    why: {
      en: "WeChat's own uploader was written because of it, and no page denies it.",
      zh: '微信官方的分片上传库正是为此而写，也没有文档否认。',
    },
  },
  evidence: [{ source: 'wechat-miniprogram/miniprogram-file-uploader@0c69766a README.md' }, UPLOAD_PAGE],
}

export const upload: MethodData = {
  method: {
    support: true,
    note: { en: 'Inside a plugin from base library 1.9.6.', zh: '在插件中使用需基础库 1.9.6。' },
    evidence: [typed('23402-23427'), UPLOAD_PAGE],
  },
  keyOption: 'name',
  filesPerCall: 'one',
  options: {
    url: { support: true, types: ['string'], required: true, evidence: [typed('13742')] },
    filePath: { support: true, types: ['string'], required: true, evidence: [typed('13738')] },
    name: { support: true, types: ['string'], required: true, evidence: [typed('13740')] },
    timeout: {
      support: { sdk: '2.10.0' },
      types: ['number'],
      required: false,
      unit: 'ms',
      default: 60000,
      note: {
        en: 'The default is networkTimeout.uploadFile of app.json, which is 60000 unless set.',
        zh: '默认取 app.json 的 networkTimeout.uploadFile，未设置时为 60000。',
      },
      dispute: TIMEOUT_DISPUTE,
      evidence: [typed('13765-13768'), UPLOAD_PAGE],
    },
    header: {
      support: true,
      types: ['object'],
      required: false,
      note: HEADER_NOTE,
      evidence: [typed('13761-13762')],
    },
    formData: { support: true, types: ['object'], required: false, evidence: [typed('13759-13760')] },
    enableHttp2: { support: { sdk: '2.10.4' }, types: ['boolean'], required: false, default: false, evidence: [typed('13745-13748')] },
    enableQuic: {
      support: { sdk: '2.10.4' },
      types: ['boolean'],
      required: false,
      default: false,
      note: {
        en: 'iOS speaks gQUIC-Q43, and so does Android before client 8.0.54; Android from then on and PC speak HTTP/3.',
        zh: 'iOS 使用 gQUIC-Q43，Android 客户端 8.0.54 之前也是；Android 自 8.0.54 起与 PC 使用 HTTP/3。',
      },
      evidence: [typed('13753-13756'), PROFILE_PAGE],
    },
    enableProfile: {
      support: { sdk: '3.5.0' },
      types: ['boolean'],
      required: false,
      default: true,
      note: { en: 'iOS and Android only.', zh: '仅 iOS 与 Android。' },
      evidence: [typed('13749-13752'), UPLOAD_PAGE],
    },
    useHighPerformanceMode: {
      support: false,
      types: null,
      required: false,
      dispute: {
        claims: [
          {
            says: { en: 'An option of uploadFile from base library 3.4.1.', zh: '自基础库 3.4.1 起是 uploadFile 的参数。' },
            source: 'https://www.cnblogs.com/AtlasLapetos/p/18629809',
          },
          {
            says: { en: 'An option of wx.request only.', zh: '只是 wx.request 的参数。' },
            source: 'miniprogram-api-typings@5.2.3 types/wx/lib.wx.api.d.ts:10908',
          },
          { says: { en: 'Not in the table of uploadFile.', zh: '不在 uploadFile 的参数表里。' }, source: UPLOAD_PAGE.source },
        ],
        chosen: { en: 'Not supported by uploadFile.', zh: 'uploadFile 不支持。' },
        why: {
          en: 'The current official page and the newest typings agree, and they are newer than the copies.',
          zh: '现行官方文档与最新类型定义一致，且比那些副本新。',
        },
      },
      evidence: [UPLOAD_TYPE, UPLOAD_PAGE],
    },
    ...sameForAll(['fileName', 'fileType', 'files', 'file', 'headers', 'hideLoading'], {
      support: false,
      types: null,
      required: false,
      evidence: [UPLOAD_TYPE, UPLOAD_PAGE],
    }),
    ...sameForAll(['forceCellularNetwork', 'enableHttpDNS', 'httpDNSServiceId'], {
      support: false,
      types: null,
      required: false,
      note: { en: 'An option of wx.request, not of uploadFile.', zh: '是 wx.request 的参数，不是 uploadFile 的。' },
      evidence: [UPLOAD_TYPE, { ...typed('10834-10858'), says: { en: 'Options of wx.request.', zh: 'wx.request 的参数。' } }],
    }),
    ...sameForAll(['success', 'fail', 'complete'], {
      support: true,
      types: ['function'],
      required: false,
      evidence: [UPLOAD_TYPE],
    }),
  },
  returns: {
    task: { sdk: '1.4.0' },
    promise: false,
    note: { en: 'The page says that this call has no promise style.', zh: '文档写明此接口不支持 Promise 风格调用。' },
    evidence: [typed('23427'), UPLOAD_PAGE],
  },
  task: {
    abort: { support: { sdk: '1.4.0' }, evidence: [typed('21497-21504')] },
    onProgressUpdate: { support: { sdk: '1.4.0' }, evidence: [typed('21556-21566')] },
    ...sameForAll(['offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'], {
      support: { sdk: '2.1.0' },
      evidence: [typed('21505-21555')],
    }),
  },
  success: {
    data: { support: true, types: ['string'], evidence: [typed('13771-13772')] },
    statusCode: {
      support: true,
      types: ['number'],
      note: { en: 'Any HTTP status goes to success.', zh: '任何 HTTP 状态码都进入 success。' },
      evidence: [typed('13778')],
    },
    errMsg: {
      support: true,
      types: ['string'],
      note: {
        en: 'Base library 2.4.1 gave downloadFile:ok here: do not look at it in success.',
        zh: '基础库 2.4.1 在这里返回 downloadFile:ok：不要在 success 里判断它。',
      },
      evidence: [
        typed('13779'),
        { source: 'https://developers.weixin.qq.com/community/develop/doc/00068c72038548681cb79923357800' },
      ],
    },
    profile: {
      support: { sdk: '3.5.0' },
      types: ['object'],
      fields: weixinProfile([PROFILE_PAGE, PROFILE_TYPE]),
      note: { en: 'iOS and Android only.', zh: '仅 iOS 与 Android。' },
      evidence: [typed('13773-13776'), UPLOAD_PAGE],
    },
    ...sameForAll(['header', 'cookies'], {
      support: true,
      types: null,
      note: { en: 'There on devices, but neither documented nor typed by WeChat.', zh: '真机上有，但微信的文档和类型定义里都没有。' },
      evidence: [TARO_TYPES],
    }),
  },
  failure: {
    errMsg: { support: true, types: ['string'], evidence: [typed('5358-5361')] },
    errno: {
      support: true,
      types: ['number'],
      note: { en: 'Documented for network errors, but not typed.', zh: '网络错误的文档里有，类型定义里没有。' },
      evidence: [ERRNO_PAGE],
    },
    errCode: { support: null, types: null, evidence: [typed('5358-5361'), ERRNO_PAGE] },
    ...sameForAll(['errNo', 'error', 'errorMessage'], { support: false, types: null, evidence: [typed('5358-5361'), ERRNO_PAGE] }),
  },
  progress: {
    ...sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend'], {
      support: true,
      types: ['number'],
      evidence: [typed('13781-13788')],
    }),
    ...sameForAll(['totalBytesWritten', 'totalBytesExpectedToWrite'], {
      support: false,
      types: null,
      evidence: [typed('13781-13788')],
    }),
  },
  errors: uploadErrors,
  forbiddenHeaders: [
    {
      name: 'referer',
      fixedTo: [REFERER],
      evidence: [typed('13761'), EARLY_PAGE],
    },
  ],
  transport: {
    httpsOnly: true,
    note: { en: 'Developer tools can be told not to check.', zh: '开发者工具中可以关闭校验。' },
    evidence: [typed('23406'), NETWORK_PAGE],
  },
  domains: uploadDomains,
  httpErrors: HTTP_ERRORS,
  answers: { anyFileKind: { support: null, evidence: [UPLOAD_PAGE] }, ...ANSWERS },
  limits: {
    concurrency: {
      value: 10,
      unit: 'requests',
      note: {
        en: 'Shared by request, uploadFile and downloadFile; further calls wait in a queue.',
        zh: 'request、uploadFile、downloadFile 合计；超出的请求排队等待。',
      },
      evidence: [EARLY_PAGE, NETWORK_PAGE, { source: 'https://houbb.github.io/2021/02/14/wechat-applet-17-basic-network' }],
    },
    fileSize: UPLOAD_SIZE,
    timeout: { value: 60000, unit: 'ms', dispute: TIMEOUT_DISPUTE, evidence: [EARLY_PAGE] },
  },
}
