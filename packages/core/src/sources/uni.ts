import { CHOOSERS } from './choosers.ts'
import type { SourceApi, SourceMethod } from './types.ts'

const progress = { progress: 'number' } as const

/** Words of other request libraries, and of `Error`. */
const MISTAKEN_FAILURE = { message: 'errMsg', msg: 'errMsg', errmsg: 'errMsg' } as const
const MISTAKEN_SUCCESS = { status: 'statusCode', message: 'errMsg', msg: 'errMsg', errmsg: 'errMsg' } as const

const uploadFile = {
  spelling: 'uploadFile',
  // https://uniapp.dcloud.net.cn/api/request/network-file.html
  options: {
    url: 'warn',
    files: 'info',
    fileType: 'silent',
    file: 'silent',
    filePath: 'warn',
    name: 'warn',
    header: 'warn',
    timeout: 'warn',
    formData: 'warn',
    success: 'warn',
    fail: 'warn',
    complete: 'warn',
    hideLoading: 'silent',
    enableHttp2: 'info',
    enableQuic: 'info',
    enableProfile: 'silent',
  },
  success: { statusCode: 'number', errMsg: 'string' },
  failure: { errMsg: 'string' },
  progress: { ...progress, totalBytesSent: 'number', totalBytesExpectedToSend: 'number' },
  mistaken: { success: { ...MISTAKEN_SUCCESS, result: 'data', body: 'data' }, failure: MISTAKEN_FAILURE },
} as const satisfies SourceMethod

const downloadFile = {
  spelling: 'downloadFile',
  options: {
    url: 'warn',
    header: 'warn',
    timeout: 'warn',
    filePath: 'warn',
    success: 'warn',
    fail: 'warn',
    complete: 'warn',
    enableHttp2: 'info',
    enableQuic: 'info',
    enableProfile: 'silent',
  },
  success: { tempFilePath: 'string', errMsg: 'string' },
  failure: { errMsg: 'string' },
  progress: { ...progress, totalBytesWritten: 'number', totalBytesExpectedToWrite: 'number' },
  mistaken: {
    success: { ...MISTAKEN_SUCCESS, tempFilePaths: 'tempFilePath', tempFile: 'tempFilePath', tempPath: 'tempFilePath' },
    failure: MISTAKEN_FAILURE,
  },
} as const satisfies SourceMethod

/** The methods as uni-app documents them; other source APIs start from these. */
export const UNI_METHODS = { uploadFile, downloadFile } as const

/** By the generic returnValue of @dcloudio/uni-mp-alipay, whose builds DingTalk runs too, and of @dcloudio/uni-mp-baidu. */
export const UNI_FILLS_ERR_MSG_ON: SourceApi['fillsErrMsgOn'] = ['alipay', 'baidu', 'dingtalk']

/** uni-app's global. */
export const uni: SourceApi = {
  name: 'uni',
  globals: ['uni'],
  imports: [],
  methods: UNI_METHODS,
  // @dcloudio/uni-mp-alipay's argument map: `name` wins in either order.
  keyRule: 'name',
  // @dcloudio/uni-mp-alipay@2.0.2: own keys in order, so the last of the two stays. DingTalk runs the same builds.
  keyRuleInVue2: { lastOn: ['alipay', 'dingtalk'] },
  takesFiles: true,
  settle: 'vue',
  implementedOn: ['h5', 'app'],
  runtimeOn: [],
  fillsErrMsgOn: UNI_FILLS_ERR_MSG_ON,
  passesReturnValue: false,
  keepsTasksRaw: true,
  translatedGlobals: [],
  choosers: CHOOSERS,
  interceptor: 'addInterceptor',
}
