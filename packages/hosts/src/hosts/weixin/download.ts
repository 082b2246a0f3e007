import { downloadDomains } from '../../domains/weixin.ts'
import { downloadErrors } from '../../errors/weixin.ts'
import { weixinProfile } from '../../profileFields.ts'
import { sameForAll } from '../../sameForAll.ts'
import type { Evidence, MethodData } from '../../types.ts'
import { ANSWERS, HEADER_NOTE, HTTP_ERRORS, REFERER, TIMEOUT_DISPUTE } from './bothMethods.ts'
import { EARLY_PAGE, ERRNO_PAGE, NETWORK_PAGE, PROFILE_PAGE, PROFILE_TYPE, typed } from './sources.ts'

const DOWNLOAD_TYPE = typed('4894-4923')
const DOWNLOAD_PAGE: Evidence = { source: 'https://developers.weixin.qq.com/miniprogram/dev/api/network/download/wx.downloadFile.md' }

export const download: MethodData = {
  method: {
    support: true,
    note: { en: 'Inside a plugin from base library 1.9.6.', zh: '在插件中使用需基础库 1.9.6。' },
    evidence: [typed('22759-22782'), DOWNLOAD_PAGE],
  },
  keyOption: null,
  filesPerCall: 'one',
  options: {
    url: { support: true, types: ['string'], required: true, evidence: [typed('4896')] },
    filePath: {
      support: { sdk: '1.8.0' },
      types: ['string'],
      required: false,
      note: {
        en: 'Where to put the file; then the result has filePath and no tempFilePath.',
        zh: '指定文件存放的路径；此时结果里是 filePath，没有 tempFilePath。',
      },
      evidence: [typed('4911-4914')],
    },
    header: {
      support: true,
      types: ['object'],
      required: false,
      note: HEADER_NOTE,
      evidence: [typed('4915-4916')],
    },
    timeout: {
      support: { sdk: '2.10.0' },
      types: ['number'],
      required: false,
      unit: 'ms',
      default: 60000,
      evidence: [typed('4919-4922')],
    },
    enableHttp2: { support: { sdk: '2.10.4' }, types: ['boolean'], required: false, default: false, evidence: [typed('4899-4902')] },
    enableQuic: { support: { sdk: '2.10.4' }, types: ['boolean'], required: false, default: false, evidence: [typed('4905-4908')] },
    enableProfile: {
      support: true,
      types: ['boolean'],
      required: false,
      default: true,
      note: { en: 'iOS and Android only.', zh: '仅 iOS 与 Android。' },
      evidence: [typed('4903-4904')],
    },
    ...sameForAll(['success', 'fail', 'complete'], {
      support: true,
      types: ['function'],
      required: false,
      evidence: [DOWNLOAD_TYPE],
    }),
  },
  returns: { task: { sdk: '1.4.0' }, promise: false, evidence: [typed('22782'), DOWNLOAD_PAGE] },
  task: {
    abort: { support: { sdk: '1.4.0' }, evidence: [typed('16339-16346')] },
    onProgressUpdate: { support: { sdk: '1.4.0' }, evidence: [typed('16398-16408')] },
    ...sameForAll(['offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived'], {
      support: { sdk: '2.1.0' },
      evidence: [typed('16347-16397')],
    }),
  },
  success: {
    tempFilePath: {
      support: true,
      types: ['string'],
      onlyWithout: 'filePath',
      note: { en: 'Only without a filePath option.', zh: '仅在没有传 filePath 时返回。' },
      evidence: [typed('4933-4934')],
    },
    filePath: {
      support: { sdk: '1.8.0' },
      types: ['string'],
      onlyWith: 'filePath',
      note: { en: 'Only with a filePath option, and equal to it.', zh: '仅在传了 filePath 时返回，且与其相同。' },
      evidence: [typed('4925-4926')],
    },
    statusCode: {
      support: true,
      types: ['number'],
      note: { en: 'Any HTTP status goes to success.', zh: '任何 HTTP 状态码都进入 success。' },
      evidence: [typed('4931-4932')],
    },
    errMsg: { support: true, types: ['string'], evidence: [typed('4935')] },
    profile: {
      support: { sdk: '2.10.4' },
      types: ['object'],
      fields: weixinProfile([PROFILE_PAGE, PROFILE_TYPE]),
      note: { en: 'iOS and Android only.', zh: '仅 iOS 与 Android。' },
      evidence: [typed('4927-4930')],
    },
    header: { support: null, types: null, evidence: [typed('4924-4936')] },
    ...sameForAll(['apFilePath', 'fileContent'], { support: false, types: null, evidence: [typed('4924-4936')] }),
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
    ...sameForAll(['progress', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
      support: true,
      types: ['number'],
      evidence: [typed('4941-4948')],
    }),
    ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend'], { support: false, types: null, evidence: [typed('4941-4948')] }),
  },
  errors: downloadErrors,
  forbiddenHeaders: [{ name: 'referer', fixedTo: [REFERER], evidence: [typed('4915'), EARLY_PAGE] }],
  transport: { httpsOnly: true, evidence: [typed('22763'), NETWORK_PAGE] },
  domains: downloadDomains,
  httpErrors: HTTP_ERRORS,
  answers: { anyFileKind: { support: null, evidence: [DOWNLOAD_PAGE] }, ...ANSWERS },
  limits: {
    concurrency: {
      value: 10,
      unit: 'requests',
      note: { en: 'Shared by request, uploadFile and downloadFile.', zh: 'request、uploadFile、downloadFile 合计。' },
      evidence: [EARLY_PAGE],
    },
    fileSize: { value: 200 * 1024 * 1024, unit: 'bytes', evidence: [typed('22763')] },
    timeout: { value: 60000, unit: 'ms', dispute: TIMEOUT_DISPUTE, evidence: [EARLY_PAGE] },
  },
}
