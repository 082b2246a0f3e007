import { sameForAll } from '../sameForAll.ts'
import type { Dispute, ErrorCode, Evidence, HostData } from '../types.ts'

const uploadTyped = (lines: string): Evidence => ({ source: `@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:${lines}` })
const downloadTyped = (lines: string): Evidence => ({ source: `@douyin-microapp/typings@1.3.1 api/download-file.d.ts:${lines}` })
const CALLBACK_TYPE: Evidence = { source: '@douyin-microapp/typings@1.3.1 api/types.d.ts:54-81' }
const PAGE: Evidence = { source: 'https://developer.open-douyin.com tt.uploadFile (mini-app page)' }
const GAME_UPLOAD_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-game/develop/api/network/onload/tt-upload-file (mini-game page)',
}
const GAME_TASK_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-game/develop/api/network/onload/upload-task (mini-game page)',
}
const DOWNLOAD_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/http/tt-download-file (mini-app page)',
}
const GAME_DOWNLOAD_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-game/develop/api/network/download/tt-download-file (mini-game page)',
}
const TARO_TYPES: Evidence = { source: '@tarojs/taro@4.2.1 types/api/network/upload.d.ts:128', says: 'Lists Douyin as supported.' }

const UPLOAD_TYPE = uploadTyped('29-49')
const UPLOAD_TASK_TYPE = uploadTyped('51-65')
const DOWNLOAD_TYPE = downloadTyped('29-43')
const DOWNLOAD_TASK_TYPE = downloadTyped('45-60')

const TIMEOUT: Dispute = {
  claims: [
    { says: 'An option from base library 1.0.0 on.', source: PAGE.source },
    { says: 'No such option.', source: '@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:29-49' },
    { says: 'An option from base library 3.83.0 on (mini-games).', source: GAME_UPLOAD_PAGE.source },
  ],
  chosen: 'An option from base library 1.0.0 on.',
  why: 'The current mini-app page documents it; the typings are older and the other page is about mini-games.',
}

const DATA: Dispute = {
  claims: [
    { says: 'A string, an object or an ArrayBuffer.', source: PAGE.source },
    { says: 'A string.', source: '@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:43-44' },
  ],
  chosen: 'A string, an object or an ArrayBuffer.',
  why: 'The page is newer, and code that expects all three also works where only strings come.',
}

const ERR_NO: Dispute = {
  claims: [
    { says: 'A failure has errMsg only, though there is a table of error codes.', source: PAGE.source },
    { says: 'A failure may have errNo.', source: '@douyin-microapp/typings@1.3.1 api/types.d.ts:65-70' },
  ],
  chosen: 'errNo may be there.',
  why: 'The codes of the table have to arrive somewhere, and the typings name the field as optional.',
}

const FORM_DATA: Dispute = {
  claims: [
    { says: 'An object.', source: PAGE.source },
    { says: 'An object of strings.', source: '@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:39-40' },
  ],
  chosen: 'An object of strings.',
  why: 'Strings satisfy both.',
}

const DOWNLOAD_SIZE: Dispute = {
  claims: [
    { says: '50 MB at most.', source: '@douyin-microapp/typings@1.3.1 api/download-file.d.ts:25' },
    { says: '200 MB from base library 2.42.0 on, 50 MB before.', source: DOWNLOAD_PAGE.source },
    { says: '200 MB on iOS from base library 2.21.0 on, 50 MB on Android (mini-games).', source: GAME_DOWNLOAD_PAGE.source },
  ],
  chosen: '200 MB from base library 2.42.0 on.',
  why: 'The mini-app page is newer than the typings, and the other page is about mini-games.',
}

const NETWORK_REMEDY = { en: 'Check the network and try again.', zh: '检查网络后重试。' } as const

const error = (code: number, meaning: ErrorCode['meaning'], remedy?: ErrorCode['remedy']): ErrorCode => ({
  code,
  meaning,
  ...(remedy === undefined ? {} : { remedy }),
  evidence: [PAGE],
})

export const toutiao: HostData = {
  id: 'toutiao',
  title: { en: 'Douyin Mini Program', zh: '抖音小程序' },
  aliases: ['mp-toutiao', 'tt', 'douyin', 'bytedance'],
  global: 'tt',
  trust: 'high',
  trustNote: 'The current mini-app page for uploads; official typings of 2022; mini-game pages only where said.',
  methods: {
    uploadFile: {
      method: { support: { sdk: '1.0.0' }, evidence: [PAGE, UPLOAD_TYPE] },
      keyOption: 'name',
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [PAGE, uploadTyped('32')] },
        filePath: { support: true, types: ['string'], required: true, evidence: [PAGE, uploadTyped('34')] },
        name: { support: true, types: ['string'], required: true, evidence: [PAGE, uploadTyped('36')] },
        header: {
          support: true,
          types: ['object'],
          required: false,
          valueTypes: ['string'],
          note: 'Referer, User-Agent and Content-Type cannot be set.',
          evidence: [PAGE, uploadTyped('37-38')],
        },
        formData: {
          support: true,
          types: ['object'],
          required: false,
          valueTypes: ['string'],
          dispute: FORM_DATA,
          evidence: [PAGE, uploadTyped('39-40')],
        },
        timeout: {
          support: true,
          types: ['number'],
          required: false,
          unit: 'ms',
          note: 'Neither the default nor the maximum is documented for uploads.',
          dispute: TIMEOUT,
          evidence: [PAGE],
        },
        enableProfile: {
          support: false,
          types: null,
          required: false,
          note: 'Mini-games only, from base library 3.83.0 on.',
          evidence: [PAGE, UPLOAD_TYPE, GAME_UPLOAD_PAGE],
        },
        ...sameForAll(
          ['fileName', 'fileType', 'files', 'file', 'headers', 'hideLoading', 'enableHttp2', 'enableQuic', 'useHighPerformanceMode'],
          { support: false, types: null, required: false, evidence: [PAGE, UPLOAD_TYPE] },
        ),
        ...sameForAll(['success', 'fail', 'complete'], {
          support: true,
          types: ['function'],
          required: false,
          evidence: [PAGE, CALLBACK_TYPE],
        }),
      },
      returns: { task: true, promise: false, evidence: [PAGE, UPLOAD_TYPE] },
      task: {
        abort: { support: true, evidence: [UPLOAD_TASK_TYPE] },
        onProgressUpdate: { support: true, evidence: [UPLOAD_TASK_TYPE] },
        offProgressUpdate: {
          support: null,
          note: 'Neither documented nor typed by Douyin; Taro lists it.',
          evidence: [UPLOAD_TASK_TYPE, TARO_TYPES],
        },
        ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], {
          support: false,
          note: 'Documented for mini-games only.',
          evidence: [UPLOAD_TASK_TYPE, GAME_TASK_PAGE],
        }),
      },
      success: {
        data: {
          support: true,
          types: ['string', 'object', 'arraybuffer'],
          dispute: DATA,
          evidence: [PAGE, uploadTyped('43-44')],
        },
        statusCode: { support: true, types: ['number'], evidence: [PAGE, uploadTyped('46')] },
        errMsg: { support: true, types: ['string'], evidence: [PAGE, CALLBACK_TYPE] },
        profile: { support: true, types: ['object'], note: 'Not typed.', evidence: [PAGE] },
        ...sameForAll(['header', 'cookies'], { support: false, types: null, evidence: [PAGE, uploadTyped('42-47')] }),
      },
      failure: {
        errMsg: { support: true, types: ['string'], evidence: [PAGE, CALLBACK_TYPE] },
        errNo: { support: true, types: ['number'], note: 'Optional.', dispute: ERR_NO, evidence: [CALLBACK_TYPE] },
        ...sameForAll(['errCode', 'errno', 'error', 'errorMessage'], { support: false, types: null, evidence: [PAGE, CALLBACK_TYPE] }),
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesSent', 'totalBytesExpectedToSend'], {
          support: true,
          types: ['number'],
          evidence: [uploadTyped('52-61')],
        }),
        ...sameForAll(['totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: false,
          types: null,
          evidence: [uploadTyped('52-61')],
        }),
      },
      errors: [
        error(
          121999,
          { en: 'the URL is invalid or its protocol is not supported', zh: 'url 不合法，或协议不受支持' },
          { en: 'Give a complete https URL.', zh: '传入完整的 https 地址。' },
        ),
        error(
          121901,
          { en: 'the domain is not on the upload whitelist', zh: '域名不在 upload 域名白名单内' },
          { en: 'Add the domain to the upload domains in the Douyin console.', zh: '在抖音开放平台的 upload 合法域名中添加该域名。' },
        ),
        error(
          121902,
          { en: 'the file does not exist', zh: '文件不存在' },
          {
            en: 'Pass a path that tt.chooseImage, tt.chooseVideo or tt.saveFile gave out.',
            zh: '使用 tt.chooseImage、tt.chooseVideo 或 tt.saveFile 返回的路径。',
          },
        ),
        error(121905, { en: 'the upload was stopped by abort()', zh: '上传被 abort() 中止' }),
        error(
          121906,
          { en: 'the file may not be read', zh: '没有该文件路径的读权限' },
          { en: 'Copy the file into the user directory of the app first.', zh: '先把文件复制到小程序的用户目录。' },
        ),
        error(
          121920,
          { en: 'the request timed out', zh: '请求超时' },
          { en: 'Raise `timeout`, or send a smaller file.', zh: '调大 `timeout`，或减小文件。' },
        ),
        error(121923, { en: 'the network changed', zh: '网络发生变化' }, NETWORK_REMEDY),
        error(121924, { en: 'the domain could not be resolved', zh: 'DNS 解析失败' }, NETWORK_REMEDY),
        error(121925, { en: 'the TLS handshake failed', zh: 'SSL 握手失败' }, NETWORK_REMEDY),
        error(121926, { en: 'the connection failed', zh: '连接失败' }, NETWORK_REMEDY),
        error(121927, { en: 'the connection was interrupted', zh: '连接被中断' }, NETWORK_REMEDY),
        error(
          121928,
          { en: 'the certificate of the server is not valid', zh: '服务器证书无效' },
          { en: 'Install a valid certificate with its whole chain.', zh: '为服务器配置有效且完整的证书链。' },
        ),
        error(121929, { en: 'the URL is not valid', zh: 'url 无效' }, { en: 'Give a complete https URL.', zh: '传入完整的 https 地址。' }),
        error(
          121985,
          { en: 'there is no network, or the client may not use it', zh: '没有网络，或客户端没有网络权限' },
          { en: 'Ask the user to check the network and its permission.', zh: '提示用户检查网络及网络权限。' },
        ),
        error(121991, { en: 'internal error of the framework (network)', zh: '小程序框架内部错误（网络）' }),
        error(121992, { en: 'internal error of the framework', zh: '小程序框架内部错误' }),
        error(
          121994,
          { en: 'the app is in the background', zh: '小程序已进入后台' },
          { en: 'Send it again when the app is shown.', zh: '回到前台后重新发起。' },
        ),
      ],
      forbiddenHeaders: [
        {
          name: 'referer',
          note: 'Always https://tmaservice.developer.toutiao.com/?appid={appid}&version={version}.',
          evidence: [PAGE, uploadTyped('37')],
        },
        { name: 'user-agent', evidence: [PAGE, uploadTyped('37')] },
        { name: 'content-type', harmlessValue: 'multipart/form-data', note: 'Always multipart/form-data.', evidence: [PAGE] },
      ],
      transport: { httpsOnly: true, note: 'Test builds also take http.', evidence: [PAGE] },
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [PAGE] },
        fileSize: {
          value: null,
          unit: 'bytes',
          note: '10 MB according to the mini-game page; the mini-app page gives none.',
          evidence: [PAGE, GAME_UPLOAD_PAGE],
        },
        timeout: { value: null, unit: 'ms', note: 'tt.request has a maximum of 60000; none is given for uploads.', evidence: [PAGE] },
      },
    },
    downloadFile: {
      method: { support: { sdk: '1.0.0' }, evidence: [DOWNLOAD_PAGE, DOWNLOAD_TYPE] },
      keyOption: null,
      filesPerCall: 'one',
      options: {
        url: { support: true, types: ['string'], required: true, evidence: [DOWNLOAD_PAGE, downloadTyped('32')] },
        header: {
          support: true,
          types: ['object'],
          required: false,
          valueTypes: ['string'],
          note: 'Referer and User-Agent cannot be set.',
          evidence: [DOWNLOAD_PAGE, downloadTyped('34')],
        },
        filePath: { support: { sdk: '2.42.0' }, types: ['string'], required: false, note: 'Not typed.', evidence: [DOWNLOAD_PAGE] },
        timeout: {
          support: { sdk: '2.42.0' },
          types: ['number'],
          required: false,
          unit: 'ms',
          note: 'For connecting and for receiving. Not typed.',
          evidence: [DOWNLOAD_PAGE],
        },
        enableProfile: {
          support: false,
          types: null,
          required: false,
          note: 'Mini-games only, from base library 3.83.0 on.',
          evidence: [DOWNLOAD_PAGE, DOWNLOAD_TYPE, GAME_DOWNLOAD_PAGE],
        },
        ...sameForAll(['enableHttp2', 'enableQuic'], {
          support: false,
          types: null,
          required: false,
          evidence: [DOWNLOAD_PAGE, DOWNLOAD_TYPE],
        }),
        ...sameForAll(['success', 'fail', 'complete'], {
          support: true,
          types: ['function'],
          required: false,
          evidence: [DOWNLOAD_PAGE, CALLBACK_TYPE],
        }),
      },
      returns: { task: true, promise: false, evidence: [DOWNLOAD_TYPE] },
      task: {
        abort: { support: true, evidence: [DOWNLOAD_TASK_TYPE] },
        onProgressUpdate: { support: true, evidence: [DOWNLOAD_TASK_TYPE] },
        offProgressUpdate: { support: null, evidence: [DOWNLOAD_TASK_TYPE] },
        ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], { support: false, evidence: [DOWNLOAD_TASK_TYPE] }),
      },
      success: {
        tempFilePath: { support: true, types: ['string'], evidence: [downloadTyped('38')] },
        statusCode: { support: true, types: ['number'], evidence: [downloadTyped('40')] },
        errMsg: { support: true, types: ['string'], evidence: [CALLBACK_TYPE] },
        ...sameForAll(['filePath', 'header', 'profile'], {
          support: null,
          types: null,
          note: 'Not typed; that part of the mini-app page was not available.',
          evidence: [DOWNLOAD_TYPE],
        }),
        ...sameForAll(['apFilePath', 'fileContent'], { support: false, types: null, evidence: [DOWNLOAD_TYPE] }),
      },
      failure: {
        errMsg: { support: true, types: ['string'], evidence: [CALLBACK_TYPE] },
        errNo: { support: true, types: ['number'], note: 'Optional.', evidence: [CALLBACK_TYPE] },
        ...sameForAll(['errCode', 'errno', 'error', 'errorMessage'], { support: false, types: null, evidence: [CALLBACK_TYPE] }),
      },
      progress: {
        ...sameForAll(['progress', 'totalBytesWritten', 'totalBytesExpectedToWrite'], {
          support: true,
          types: ['number'],
          evidence: [DOWNLOAD_TASK_TYPE],
        }),
        ...sameForAll(['totalBytesSent', 'totalBytesExpectedToSend'], { support: false, types: null, evidence: [DOWNLOAD_TASK_TYPE] }),
      },
      errors: [],
      forbiddenHeaders: [
        { name: 'referer', evidence: [DOWNLOAD_PAGE] },
        { name: 'user-agent', evidence: [DOWNLOAD_PAGE] },
      ],
      transport: { httpsOnly: true, note: 'Test builds also take http.', evidence: [DOWNLOAD_PAGE] },
      limits: {
        concurrency: { value: null, unit: 'requests', evidence: [DOWNLOAD_PAGE] },
        fileSize: { value: 200 * 1024 * 1024, unit: 'bytes', dispute: DOWNLOAD_SIZE, evidence: [DOWNLOAD_PAGE] },
        timeout: { value: null, unit: 'ms', evidence: [DOWNLOAD_PAGE] },
      },
    },
  },
}
