import { expect, test } from 'vitest'

import { hosts } from '../src/index.ts'
import type { Host, MethodData } from '../src/index.ts'

/**
 * The vendors' pages, row by row: what each says has a place in the data. A row is named as its page names it; the pages themselves are not
 * ours to keep, so that nothing here can see a row that is missing from this list. lwu-upload's `domain` is no option of any host: the source
 * API of core has it.
 */

type Place = (method: MethodData) => unknown

interface Page {
  readonly page: string
  readonly host: Host
  readonly method?: 'uploadFile' | 'downloadFile'
  /** Row of the page → where the data have it: a path, or what finds it. */
  readonly rows: Readonly<Record<string, string | Place>>
}

const options = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [`option ${name}`, `options.${name}.types`]))
const cause =
  (code: number, message: string, meaning?: RegExp): Place =>
  (method) =>
    method.errors
      .find((error) => error.code === code)
      ?.causes?.find((each) => each.messages.includes(message) && (meaning === undefined || meaning.test(each.meaning.en)))
const remedyOf =
  (code: number, message: string, says: RegExp): Place =>
  (method) => {
    const error = method.errors.find((each) => each.code === code)
    const found = error?.causes?.find((each) => each.messages.includes(message))
    return [found?.remedy?.en, found?.meaning.en, error?.remedy?.en].find((text) => text !== undefined && says.test(text))
  }
const fixed =
  (header: string, count = 1): Place =>
  (method) =>
    method.forbiddenHeaders?.find(({ name }) => name === header)?.fixedTo?.length === count
const noteOf =
  (path: string, says: RegExp): Place =>
  (method) => {
    const { note } = (at(method, path) ?? {}) as { note?: { en: string } }
    return note !== undefined && says.test(note.en)
  }

const D = { whose: 'developer', U: 'user', F: 'framework' } as const
const DOUYIN_ERRORS: readonly (readonly [number, string, 'D' | 'U' | 'F'])[] = [
  [121999, 'url use invalid protocol, url == %s, url support protocol is %s', 'D'],
  [121999, 'url is invalid, url == %s', 'D'],
  [121901, 'url not in domain list, url == %s', 'D'],
  [121902, 'no file exist, filePath == %s', 'D'],
  [121985, 'network unavailable', 'U'],
  [121923, 'network changed', 'U'],
  [121924, 'dns error', 'U'],
  [121925, 'ssl error', 'U'],
  [121926, 'connection error', 'U'],
  [121927, 'interrupted', 'U'],
  [121928, 'certificate error', 'D'],
  [121929, 'url error', 'D'],
  [121991, 'network error:%s', 'F'],
  [121920, 'request time out', 'D'],
  [121905, 'upload file abort', 'D'],
  [121906, "file path permission denied, open '%s'", 'D'],
  [121992, '%s', 'F'],
  [121994, 'app in background', 'U'],
]
const WHOSE = { D: D.whose, U: D.U, F: D.F } as const

const WEIXIN_PROFILE =
  'invokeStart httpDNSDomainLookUpStart httpDNSDomainLookUpEnd queueStart queueEnd redirectStart redirectEnd fetchStart domainLookUpStart domainLookUpEnd connectStart connectEnd SSLconnectionStart SSLconnectionEnd requestStart requestEnd responseStart responseEnd rtt estimate_nettype httpRttEstimate transportRttEstimate downstreamThroughputKbpsEstimate throughputKbps peerIP port socketReused sendBytesCount receivedBytedCount protocol usingHighPerformanceMode'
const DOUYIN_PROFILE =
  'domainLookupStart domainLookupEnd connectStart connectEnd sslConnectionStart sslConnectionEnd requestStart requestEnd rtt estimateNetType throughputKbps port socketReused sentBytesCount receivedBytesCount'
const profile = (names: string) =>
  Object.fromEntries(names.split(' ').map((name) => [`profile ${name}`, `success.profile.fields.${name}.meaning.zh`]))
const since =
  (path: string, sdk: string): Place =>
  (method) =>
    (at(method, path) as { sdk?: string } | undefined)?.sdk === sdk

const pages: readonly Page[] = [
  {
    page: 'my.uploadFile',
    host: 'alipay',
    rows: {
      ...options('url', 'filePath', 'fileName', 'fileType', 'hideLoading', 'header', 'formData', 'success', 'fail', 'complete'),
      'fileType: image, video, audio': (method) => method.options['fileType']?.values?.length === 3,
      'hideLoading: false by default': (method) => method.options['hideLoading']?.default === false,
      'success data': 'success.data.types',
      'success statusCode': 'success.statusCode.types',
      'success header': 'success.header.types',
      'white list: needed': (method) => method.domains.required,
      'white list: where it is kept': 'domains.place.zh',
      'white list: new versions only': (method) => method.domains.reaches === 'new builds',
      'white list: the switch of the IDE': 'domains.whileDeveloping.zh',
      '4 N22104': cause(4, '无权限调用（N22104）'),
      '4 N22104: the package of the third party': remedyOf(4, '无权限调用（N22104）', /JSAPI base package/),
      '4 N22104: create the app anew': remedyOf(4, '无权限调用（N22104）', /create the app anew/),
      '4 N22106': cause(4, '无权限调用（N22106）'),
      '4 no permission': cause(4, '无权限调用此接口'),
      '4 white list, IDE, saved files': remedyOf(4, '无权限调用（N22106）', /whitelist.*IDE.*my\.saveFile/),
      '9 abort': cause(9, 'uploadFile:fail abort'),
      '11 not have permission to upload': cause(11, 'not have permission to upload', /my\.saveFile/),
      '11 no file': cause(11, '文件不存在'),
      '12 not a normal file': remedyOf(12, 'java.io.FileNotFoundException:File is not a normal file.', /my\.chooseImage/),
      '12 file too large': cause(12, '上传文件失败', /too large/),
      '12 longer than 30 s': cause(12, '上传文件失败', /30 s/),
      '13 no permission': cause(13, '没有权限'),
      '11 no file: check that it is there': remedyOf(11, '文件不存在', /exists/),
      'FAQ: 12 no permission': cause(12, '上传文件失败', /permission/),
      'FAQ: 4 the domain is not on the list': remedyOf(4, '无权限调用此接口', /whitelist/),
      'for apps of persons and of companies': noteOf('method', /persons and of companies/),
      '20 http': cause(20, '请求 URL 不支持 HTTP，请使用 HTTPS'),
      'UploadTask: client 10.1.35': (method) => (method.returns.task as { app?: string }).app === '10.1.35',
      'UploadTask.abort': 'task.abort.support',
      'UploadTask.onProgressUpdate': 'task.onProgressUpdate.support',
      'payload progress': 'progress.progress.types',
      'payload totalBytesWritten': 'progress.totalBytesWritten.types',
      'payload totalBytesExpectedToWrite': 'progress.totalBytesExpectedToWrite.types',
      'FAQ: Base64': 'answers.base64.note.zh',
      'FAQ: errors of the server arrive in data': noteOf('httpErrors', /`data`/),
      'FAQ: 30 s, not to be changed': (method) => method.limits.timeout.earlier?.[0]?.value === 30_000,
      'FAQ: files of other kinds': 'answers.anyFileKind.dispute.chosen.zh',
      'FAQ: one file a call': (method) => method.filesPerCall === 'one',
    },
  },
  {
    page: 'tt.uploadFile',
    host: 'toutiao',
    rows: {
      ...options('header', 'formData', 'timeout', 'url', 'filePath', 'name', 'success', 'fail', 'complete'),
      'since 1.0.0': since('method.support', '1.0.0'),
      'white list': (method) => method.domains.required,
      'one file a call': (method) => method.filesPerCall === 'one',
      'paths of tt.saveFile and tt.getSavedFileList': (method) => method.options['filePath']?.savedFiles === true,
      'https, test builds http too': noteOf('transport', /Test builds/),
      'referer is fixed': fixed('referer'),
      'user-agent is fixed, on iOS and Android': fixed('user-agent', 2),
      'content-type is multipart/form-data': fixed('content-type'),
      'success errMsg': 'success.errMsg.types',
      'success statusCode': 'success.statusCode.types',
      'success profile': 'success.profile.types',
      'success data: string, object, arraybuffer': (method) => method.success['data']?.types?.length === 3,
      ...profile(DOUYIN_PROFILE),
      'fail errMsg': 'failure.errMsg.types',
      'gives an object': 'returns.task',
      ...Object.fromEntries(
        DOUYIN_ERRORS.map(([code, message, type]): [string, Place] => [
          `${code} ${message} ${type}`,
          (method) => (cause(code, message)(method) as { whose?: string } | undefined)?.whose === WHOSE[type],
        ]),
      ),
      '121985 Douyin may not use the network': cause(121985, 'network unavailable', /not allowed/),
    },
  },
  {
    page: 'mpx.uploadFile (WeChat)',
    host: 'weixin',
    rows: {
      ...options(
        'url',
        'filePath',
        'name',
        'header',
        'formData',
        'timeout',
        'enableProfile',
        'enableHttp2',
        'enableQuic',
        'success',
        'fail',
        'complete',
      ),
      'timeout since 2.10.0': since('options.timeout.support', '2.10.0'),
      'enableProfile since 3.5.0, on by default': (method) =>
        since('options.enableProfile.support', '3.5.0')(method) && method.options['enableProfile']?.default === true,
      'enableHttp2 since 2.10.4, off by default': (method) =>
        since('options.enableHttp2.support', '2.10.4')(method) && method.options['enableHttp2']?.default === false,
      'enableQuic since 2.10.4, off by default': (method) =>
        since('options.enableQuic.support', '2.10.4')(method) && method.options['enableQuic']?.default === false,
      'success data': 'success.data.types',
      'success statusCode': 'success.statusCode.types',
      'success profile since 3.5.0': since('success.profile.support', '3.5.0'),
      ...profile(WEIXIN_PROFILE),
      'invokeStart since 3.8.10': since('success.profile.fields.invokeStart.support', '3.8.10'),
      'queueStart since 3.8.10': since('success.profile.fields.queueStart.support', '3.8.10'),
      'httpDNS since 3.8.9': since('success.profile.fields.httpDNSDomainLookUpStart.support', '3.8.9'),
      'usingHighPerformanceMode since 3.3.4': since('success.profile.fields.usingHighPerformanceMode.support', '3.3.4'),
      'enableProfile: iOS and Android': noteOf('options.enableProfile', /iOS and Android/),
      'profile: iOS and Android': noteOf('success.profile', /iOS and Android/),
      'enableQuic: which protocol': noteOf('options.enableQuic', /8\.0\.54/),
      'header: Referer cannot be set': (method) => method.forbiddenHeaders?.some(({ name }) => name === 'referer'),
      'gives an UploadTask': 'returns.task',
    },
  },
  {
    page: 'wx.uploadFile, the early page',
    host: 'weixin',
    rows: {
      'task since 1.4.0': since('returns.task', '1.4.0'),
      'onProgressUpdate since 1.4.0': since('task.onProgressUpdate.support', '1.4.0'),
      'abort since 1.4.0': since('task.abort.support', '1.4.0'),
      'progress totalBytesSent': 'progress.totalBytesSent.types',
      'progress totalBytesExpectedToSend': 'progress.totalBytesExpectedToSend.types',
      ...options('url', 'filePath', 'name', 'header', 'formData', 'success', 'fail', 'complete'),
      'success data': 'success.data.types',
      'success statusCode': 'success.statusCode.types',
      'progress progress': 'progress.progress.types',
      'https': (method) => method.transport.httpsOnly,
      'at most 10 at a time': (method) => method.limits.concurrency.value === 10,
      '60 s at most and by default': (method) => method.limits.timeout.value === 60_000 && method.options['timeout']?.default === 60_000,
      'referer is fixed': fixed('referer'),
    },
  },
  {
    page: 'wx.downloadFile, the early page',
    host: 'weixin',
    method: 'downloadFile',
    rows: {
      ...options('url', 'header', 'success', 'fail', 'complete'),
      'success tempFilePath': 'success.tempFilePath.types',
      'a temporary path lives for one launch': (method) => method.answers.pathsOutliveTheApp.support === false,
      'wx.saveFile keeps it': noteOf('answers.pathsOutliveTheApp', /wx\.saveFile/),
      'onProgressUpdate since 1.4.0': since('task.onProgressUpdate.support', '1.4.0'),
      'abort since 1.4.0': since('task.abort.support', '1.4.0'),
      'progress totalBytesWritten': 'progress.totalBytesWritten.types',
      'progress totalBytesExpectedToWrite': 'progress.totalBytesExpectedToWrite.types',
      'at most 10 at a time': (method) => method.limits.concurrency.value === 10,
      '60 s at most': (method) => method.limits.timeout.value === 60_000,
      'referer is fixed': fixed('referer'),
      'iOS clients up to 6.5.3 ignore header': noteOf('options.header', /6\.5\.3/),
    },
  },
  {
    page: 'lwu-upload, H5',
    host: 'h5',
    rows: {
      ...options('url', 'files', 'file', 'filePath', 'name', 'header', 'timeout', 'formData', 'success', 'fail', 'complete'),
      'files since 2.6.15': since('options.files.support', '2.6.15'),
      'file since 2.6.15': since('options.file.support', '2.6.15'),
      'with files, filePath and name are ignored': noteOf('options.files', /filePath and name are ignored/),
      'timeout since 2.9.9, 60000': (method) =>
        since('options.timeout.support', '2.9.9')(method) && method.options['timeout']?.default === 60_000,
      'CORS is for the developer to see to': (method) => method.errors.some(({ meaning }) => /CORS/.test(meaning.en)),
      'Referer cannot be set': (method) => method.forbiddenHeaders?.some(({ name }) => name === 'referer'),
      'of files: name, file, uri': noteOf('options.files', /name, file, uri/),
      'equal names: a server may read only one': noteOf('options.files', /only one/),
      'success data': 'success.data.types',
      'success statusCode': 'success.statusCode.types',
      'abort': (method) => method.task.abort.support,
      'onProgressUpdate': (method) => method.task.onProgressUpdate.support,
      'progress progress': 'progress.progress.types',
      'name is file by default': (method) => method.options['name']?.default === 'file',
    },
  },
  {
    page: 'lwu-upload, App',
    host: 'app',
    rows: {
      'several files a call': (method) => method.filesPerCall === 'many',
      'of files: name, uri': noteOf('options.files', /name, uri/),
      'equal names lose files': noteOf('options.files', /equal names/),
      'no file option: H5 only': (method) => method.options['file']?.support === false,
      'files of other kinds': 'answers.anyFileKind.support',
      'timeout since 2.9.9': since('options.timeout.support', '2.9.9'),
    },
  },
  {
    page: 'lwu-upload, Alipay',
    host: 'alipay',
    rows: {
      'fileType is required': (method) => method.options['fileType']?.required === true,
      'files is for App and H5 only': (method) => method.options['files']?.support === false,
      'file is for H5 only': (method) => method.options['file']?.support === false,
      'timeout is known': 'options.timeout.support',
      'statusCode is text in the IDE': (method) => method.success['statusCode']?.types?.includes('string'),
    },
  },
  ...(['weixin', 'toutiao', 'kuaishou'] as const).map((host) => ({
    page: `lwu-upload, ${host}`,
    host,
    rows: {
      'timeout is known': 'options.timeout.support',
      'one file a call': ({ filesPerCall }: MethodData) => filesPerCall === 'one',
      'files is for App and H5 only': (method: MethodData) => method.options['files']?.support === false,
      'file is for H5 only': (method: MethodData) => method.options['file']?.support === false,
      'fileType is for Alipay only': (method: MethodData) => method.options['fileType']?.support === false,
    },
  })),
  {
    page: 'lwu-upload, WeChat: methods of the task',
    host: 'weixin',
    rows: Object.fromEntries(
      ['abort', 'onProgressUpdate', 'onHeadersReceived', 'offProgressUpdate', 'offHeadersReceived'].map((name): [string, string] => [name, `task.${name}.support`]),
    ),
  },
]

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce((part, name) => Object(part)[name] as unknown, value)
}

const rows = pages.flatMap(({ page, host, method = 'uploadFile', rows: all }) =>
  Object.entries(all).map(([row, place]) => [page, row, hosts[host].methods[method], place] as const),
)

test.each(rows)('%s: %s', (_, __, method, place) => {
  const found = typeof place === 'string' ? at(method, place) : place(method)
  expect(found !== undefined && found !== null && found !== false).toBe(true)
})

test('a row that the data lack is found out', () => {
  const { uploadFile } = hosts.alipay.methods
  expect(at(uploadFile, 'options.noSuchOption.types')).toBeUndefined()
  expect(cause(4, 'no such message')(uploadFile)).toBeUndefined()
  expect(noteOf('httpErrors', /no such words/)(uploadFile)).toBe(false)
  expect(fixed('x-unknown')(uploadFile)).toBe(false)
})
