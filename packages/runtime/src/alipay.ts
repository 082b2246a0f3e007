import { toFileName } from './shared/fieldName.ts'
import { withFileType } from './shared/fileType.ts'
import { hostTask } from './shared/hostTask.ts'
import { sequence } from './shared/sequence.ts'
import { mpxPromise, uniVue2, uniVue3 } from './shared/settle.ts'
import type {
  DownloadFileAuto,
  DownloadFileDropIn,
  DownloadFileReturned,
  DownloadFileTask,
  DownloadFileTuple,
  Fields,
  Method,
  Native,
  UploadFileAuto,
  UploadFileDropIn,
  UploadFileReturned,
  UploadFileTask,
  UploadFileTuple,
  WithOptions,
} from './shared/types.ts'
import { withResults } from './shared/withResults.ts'

export { withFileType } from './shared/fileType.ts'
export { lastKeyWins } from './shared/lastKeyWins.ts'
export { mpxPromise, taskOnly, uniVue2, uniVue3 } from './shared/settle.ts'
export type * from './shared/types.ts'

declare const my: Native

/**
 * `{ error, errorMessage }` → `errMsg` and `errCode`, a numeric string for a status → a number, `apFilePath` → `tempFilePath`; nothing is
 * taken away. Alipay's message for an aborted upload is `uploadFile:fail abort` already (open.alipay.com, my.uploadFile, error code 9).
 */
const adapt = (method: Method, result: Fields, failed?: boolean): Fields => {
  const copy = Object.assign(
    { errMsg: method + (failed ? ':fail ' + ((result.errorMessage || result.error || '') + '').replace(method + ':fail ', '') : ':ok') },
    result.error && { errCode: result.error },
    result.apFilePath && { tempFilePath: result.apFilePath },
    result,
  ) as { statusCode?: string | number }
  if (/^\d+$/.test(copy.statusCode as string)) copy.statusCode = +copy.statusCode!
  return copy
}

/** See {@link WithOptions}. */
export const withOptions: WithOptions = (options, fallback) => toFileName(withFileType(options, fallback))

/** See {@link UploadFileTask}. */
export const uploadFileTask: UploadFileTask = options => hostTask(my.uploadFile(withResults('uploadFile', options, adapt)))

/** See {@link UploadFileAuto}. */
export const uploadFileAuto: UploadFileAuto = options => uniVue3(uploadFileTask, options)

/** See {@link UploadFileTuple}. */
export const uploadFileTuple: UploadFileTuple = options => uniVue2(uploadFileTask, options)

/** See {@link UploadFileReturned}. */
export const uploadFileReturned: UploadFileReturned = options => mpxPromise(uploadFileTask, options)

/** See {@link UploadFileDropIn}. */
export const uploadFile: UploadFileDropIn = (options, settle = uniVue3, fallback) =>
  settle(all => sequence(one => uploadFileTask(withOptions(one, fallback)), all), options)

/** See {@link DownloadFileTask}. */
export const downloadFileTask: DownloadFileTask = options => hostTask(my.downloadFile(withResults('downloadFile', options, adapt)))

/** See {@link DownloadFileAuto}. */
export const downloadFileAuto: DownloadFileAuto = options => uniVue3(downloadFileTask, options)

/** See {@link DownloadFileTuple}. */
export const downloadFileTuple: DownloadFileTuple = options => uniVue2(downloadFileTask, options)

/** See {@link DownloadFileReturned}. */
export const downloadFileReturned: DownloadFileReturned = options => mpxPromise(downloadFileTask, options)

/** See {@link DownloadFileDropIn}. */
export const downloadFile: DownloadFileDropIn = (options, settle = uniVue3) => settle(downloadFileTask, options)
