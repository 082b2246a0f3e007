import { alipayFailure } from './alipay.ts'
import { CALLBACKS } from '../answer.ts'
import { checkFileType, checkTypes, requireStrings, textOf } from './hostRules.ts'
import type { HostRules, MethodRules } from './hostRules.ts'
import { weixinShapedDownload, weixinShapedUpload } from './weixinShape.ts'

/*
 * DingTalk: open.dingtalk.com page jsapi-upload-file (2025-08-27); dingtalk-jsapi@3.2.9 api/union/uploadFile.d.ts, downloadFile.d.ts.
 *
 * `name` is not known to it: the field's name is `fileName` only. A promise without a task comes back, and a status code that is a string.
 * The shape of a failure is documented nowhere; a missing `fileType` was seen as error 11 (NervJS/taro#14298), which is Alipay's shape, so
 * that is taken for all. No page speaks of https or of headers that cannot be set.
 */

const BOTH = {
  httpsOnly: () => false,
  taskMethods: () => [],
  returns: (_task, promise) => promise,
} satisfies Partial<MethodRules>

export const dingtalk: HostRules = {
  name: 'dingtalk',
  globalName: 'dd',
  uploadFile: {
    ...weixinShapedUpload,
    ...BOTH,
    reads: () => ['url', 'filePath', 'fileName', 'fileType', 'header', 'formData', ...CALLBACKS],
    check: (options) =>
      requireStrings(options, 'url', 'filePath', 'fileName', 'fileType') ??
      checkFileType(options) ??
      checkTypes(options, { header: 'Object', formData: 'Object' }),
    field: ({ fileName }) => String(fileName),
    ownHeaders: ['content-type'],
    success: ({ status, headers, body }) => ({ data: textOf(body), statusCode: String(status), header: headers }),
    failure: alipayFailure('uploadFile'),
  },
  downloadFile: {
    ...weixinShapedDownload,
    ...BOTH,
    ownHeaders: [],
    success: (_response, kept) => ({ filePath: kept?.path }),
    failure: alipayFailure('downloadFile'),
  },
}
