import { alipayFailure } from './alipay.ts'
import type { ChosenFile, Environment, HostDescription, Outcome } from './description.ts'
import { PLAIN_CHOOSERS, PLAIN_DOWNLOAD, PLAIN_UPLOAD } from './plainMethods.ts'

/**
 * DingTalk: open.dingtalk.com page jsapi-upload-file (2025-08-27); dingtalk-jsapi@3.2.9 api/union/uploadFile.d.ts, downloadFile.d.ts.
 *
 * `name` is not known to it: the field's name is `fileName` only. A promise without a task comes back, and a status code that is a string. The
 * shape of a failure is documented nowhere; a missing `fileType` was seen as error 11 (NervJS/taro#14298), which is Alipay's shape, so that
 * is taken for all. No page speaks of https or of headers that cannot be set.
 */
export function dingtalk(_environment: Environment): HostDescription {
  const common = { httpsOnly: false, promise: true, task: undefined }
  return {
    globalName: 'dd',
    uploadFile: {
      ...PLAIN_UPLOAD,
      ...common,
      required: ['url', 'filePath', 'fileType'],
      keyOptions: ['fileName'],
      lockedHeaders: ['content-type'],
      success: ({ bytes, statusCode, header }: Outcome) => ({
        data: bytes.toString('utf8'),
        statusCode: String(statusCode),
        header,
      }),
    },
    downloadFile: {
      ...PLAIN_DOWNLOAD,
      ...common,
      lockedHeaders: [],
      success: ({ tempFilePath }: Outcome) => ({ filePath: tempFilePath }),
    },
    failure: alipayFailure,
    tempPath: 'https://resource/',
    storageKey: 'object',
    chooseImage: (files: readonly ChosenFile[]) => ({
      filePaths: files.map(({ path }) => path),
      files: files.map(({ path, size, type }) => ({ path, size, fileType: type })),
    }),
    chooseVideo: ({ path, size }: ChosenFile) => ({ filePath: path, size, duration: 1, width: 16, height: 16 }),
    chooseMedia: PLAIN_CHOOSERS.chooseMedia,
  }
}
