import { downloadDomains } from '../../domains/alipay.ts'
import { downloadErrors } from '../../errors/alipay.ts'
import { sameForAll } from '../../sameForAll.ts'
import type { Dispute, Evidence, MethodData } from '../../types.ts'
import { NETWORK_PAGE, typed } from './sources.ts'

const DOWNLOAD_TYPE = typed('2253-2365')
const DOWNLOAD_PAGE: Evidence = { source: 'AlipayDocs/open-docs@a74facf1 mini/api/基础API/网络/my.downloadFile.md' }
const DOWNLOAD_COPY: Evidence = {
  source: 'https://5851388.com/m0759ei/pathhash=c79d34c2.html',
  says: { en: 'An undated copy of a newer my.downloadFile page.', zh: '较新的 my.downloadFile 文档的副本，没有日期。' },
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

const DOWNLOAD_NOT_LISTED = { support: false, types: null, required: false, evidence: [DOWNLOAD_TYPE, DOWNLOAD_PAGE] } as const

export const download: MethodData = {
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
}
