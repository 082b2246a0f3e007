import { uploadDomains } from '../../domains/toutiao.ts'
import { uploadErrors } from '../../errors/toutiao.ts'
import { douyinProfile } from '../../profileFields.ts'
import { sameForAll } from '../../sameForAll.ts'
import type { Dispute, Evidence, MethodData } from '../../types.ts'
import { ANSWERS, HTTP_ERRORS, REFERER, USER_AGENT_NOTE, USER_AGENTS } from './bothMethods.ts'
import { CALLBACK_TYPE, NETWORK_PAGE, PAGE } from './sources.ts'

const uploadTyped = (lines: string): Evidence => ({ source: `@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:${lines}` })
const GAME_UPLOAD_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-game/develop/api/network/onload/tt-upload-file',
  says: { en: 'About mini-games.', zh: '小游戏文档。' },
}

const GAME_TASK_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-game/develop/api/network/onload/upload-task',
  says: { en: 'About mini-games.', zh: '小游戏文档。' },
}

const TARO_TYPES: Evidence = {
  source: '@tarojs/taro@4.2.1 types/api/network/upload.d.ts:128',
  says: { en: 'Lists Douyin as supported.', zh: '把抖音列为支持。' },
}

const UPLOAD_TYPE = uploadTyped('29-49')
const UPLOAD_TASK_TYPE = uploadTyped('51-65')
const TIMEOUT: Dispute = {
  claims: [
    { says: { en: 'An option from base library 1.0.0 on.', zh: '自基础库 1.0.0 起是一个参数。' }, source: PAGE.source },
    { says: { en: 'No such option.', zh: '没有这个参数。' }, source: '@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:29-49' },
    {
      says: { en: 'An option from base library 3.83.0 on (mini-games).', zh: '自基础库 3.83.0 起是一个参数（小游戏）。' },
      source: GAME_UPLOAD_PAGE.source,
    },
  ],
  chosen: { en: 'An option from base library 1.0.0 on.', zh: '自基础库 1.0.0 起是一个参数。' },
  why: {
    en: 'The current mini-app page documents it; the typings are older and the other page is about mini-games.',
    zh: '现行小程序文档有它；类型定义较旧，另一份文档讲的是小游戏。',
  },
}

const DATA: Dispute = {
  claims: [
    { says: { en: 'A string, an object or an ArrayBuffer.', zh: '字符串、对象或 ArrayBuffer。' }, source: PAGE.source },
    { says: { en: 'A string.', zh: '字符串。' }, source: '@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:43-44' },
  ],
  chosen: { en: 'A string, an object or an ArrayBuffer.', zh: '字符串、对象或 ArrayBuffer。' },
  why: {
    en: 'The page is newer, and code that expects all three also works where only strings come.',
    zh: '文档更新；能处理这三种的代码，在只给字符串时同样可用。',
  },
}

const ERR_NO: Dispute = {
  claims: [
    {
      says: { en: 'A failure has errMsg only, though there is a table of error codes.', zh: '失败对象只有 errMsg，尽管另有错误码表。' },
      source: PAGE.source,
    },
    {
      says: { en: 'A failure may have errNo.', zh: '失败对象可能有 errNo。' },
      source: '@douyin-microapp/typings@1.3.1 api/types.d.ts:65-70',
    },
  ],
  chosen: { en: 'errNo may be there.', zh: '可能有 errNo。' },
  why: {
    en: 'The codes of the table have to arrive somewhere, and the typings name the field as optional.',
    zh: '表中的错误码总要从某处给出，而类型定义把该字段列为可选。',
  },
}

const FORM_DATA: Dispute = {
  claims: [
    { says: { en: 'An object.', zh: '对象。' }, source: PAGE.source },
    {
      says: { en: 'An object of strings.', zh: '值为字符串的对象。' },
      source: '@douyin-microapp/typings@1.3.1 api/upload-file.d.ts:39-40',
    },
  ],
  chosen: { en: 'An object of strings.', zh: '值为字符串的对象。' },
  why: { en: 'Strings satisfy both.', zh: '传字符串两者都满足。' },
}

const MAXIMUM: Dispute = {
  claims: [
    {
      says: { en: 'The default and the maximum of all network calls are both 60 s.', zh: '所有网络接口的默认值和上限都是 60 秒。' },
      source: NETWORK_PAGE.source,
    },
    { says: { en: 'Neither a default nor a maximum.', zh: '没有给出默认值和上限。' }, source: PAGE.source },
  ],
  chosen: { en: 'A default and a maximum of 60 s.', zh: '默认值和上限都是 60 秒。' },
  why: {
    en: 'The page on network calls is about all of them, and the page of the call is silent.',
    zh: '网络接口的总说明适用于全部接口，而接口文档没有提及。',
  },
}

export const upload: MethodData = {
  method: { support: { sdk: '1.0.0' }, evidence: [PAGE, UPLOAD_TYPE] },
  keyOption: 'name',
  filesPerCall: 'one',
  options: {
    url: { support: true, types: ['string'], required: true, evidence: [PAGE, uploadTyped('32')] },
    filePath: {
      support: true,
      types: ['string'],
      required: true,
      savedFiles: true,
      note: {
        en: 'A local path, as tt.chooseImage, tt.chooseVideo, tt.saveFile and tt.getSavedFileList give it.',
        zh: '本地路径，由 tt.chooseImage、tt.chooseVideo、tt.saveFile、tt.getSavedFileList 等接口返回。',
      },
      evidence: [PAGE, uploadTyped('34')],
    },
    name: { support: true, types: ['string'], required: true, evidence: [PAGE, uploadTyped('36')] },
    header: {
      support: true,
      types: ['object'],
      required: false,
      valueTypes: ['string'],
      note: { en: 'Referer, User-Agent and Content-Type cannot be set.', zh: 'Referer、User-Agent、Content-Type 不可设置。' },
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
      default: 60000,
      dispute: TIMEOUT,
      evidence: [PAGE],
    },
    enableProfile: {
      support: false,
      types: null,
      required: false,
      note: { en: 'Mini-games only, from base library 3.83.0 on.', zh: '仅小游戏，自基础库 3.83.0 起。' },
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
      note: { en: 'Neither documented nor typed by Douyin; Taro lists it.', zh: '抖音的文档和类型定义里都没有；Taro 把它列为支持。' },
      evidence: [UPLOAD_TASK_TYPE, TARO_TYPES],
    },
    ...sameForAll(['onHeadersReceived', 'offHeadersReceived'], {
      support: null,
      note: { en: 'Documented for mini-games only.', zh: '只见于小游戏文档。' },
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
    profile: {
      support: true,
      types: ['object'],
      fields: douyinProfile([PAGE]),
      note: { en: 'Not typed.', zh: '类型定义里没有。' },
      evidence: [PAGE],
    },
    ...sameForAll(['header', 'cookies'], { support: false, types: null, evidence: [PAGE, uploadTyped('42-47')] }),
  },
  failure: {
    errMsg: { support: true, types: ['string'], evidence: [PAGE, CALLBACK_TYPE] },
    errNo: { support: true, types: ['number'], note: { en: 'Optional.', zh: '可选。' }, dispute: ERR_NO, evidence: [CALLBACK_TYPE] },
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
  errors: uploadErrors,
  forbiddenHeaders: [
    { name: 'referer', fixedTo: [REFERER], evidence: [PAGE, uploadTyped('37')] },
    { name: 'user-agent', fixedTo: USER_AGENTS, note: USER_AGENT_NOTE, evidence: [PAGE, uploadTyped('37')] },
    {
      name: 'content-type',
      harmlessValue: 'multipart/form-data',
      fixedTo: ['multipart/form-data'],
      evidence: [PAGE],
    },
  ],
  transport: { httpsOnly: true, note: { en: 'Test builds also take http.', zh: '测试版同时支持 http。' }, evidence: [PAGE] },
  domains: uploadDomains,
  httpErrors: HTTP_ERRORS,
  answers: ANSWERS,
  limits: {
    concurrency: { value: null, unit: 'requests', evidence: [PAGE] },
    fileSize: {
      value: null,
      unit: 'bytes',
      note: {
        en: '10 MB according to the mini-game page; the mini-app page gives none.',
        zh: '小游戏文档写的是 10 MB；小程序文档没有给出。',
      },
      evidence: [PAGE, GAME_UPLOAD_PAGE],
    },
    timeout: { value: 60000, unit: 'ms', dispute: MAXIMUM, evidence: [NETWORK_PAGE, PAGE] },
  },
}
