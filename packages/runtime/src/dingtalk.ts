import { toFileName } from './shared/fieldName.ts'
import { withFileType } from './shared/fileType.ts'
import { noTask } from './shared/noTask.ts'
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

declare const dd: Native

/**
 * `errMsg` and a numeric `errCode`, a numeric string for a status → a number, `filePath` → `tempFilePath` as well; nothing is taken away.
 * No source describes DingTalk's failures, so every spelling of reason and code that is known from elsewhere is read.
 */
const adapt = (method: Method, result: Fields, failed?: boolean): Fields => {
  const code = Number(result.error || result.errorCode)
  const copy = Object.assign(
    {
      errMsg: method + (failed
        ? ':fail ' + ((result.errorMessage || result.message || result.error || '') + '').replace(method + ':fail ', '')
        : ':ok'),
    },
    code && { errCode: code },
    result.filePath && { tempFilePath: result.filePath },
    result,
  ) as { statusCode?: string | number }
  if (/^\d+$/.test(copy.statusCode as string)) copy.statusCode = +copy.statusCode!
  return copy
}

/** See {@link WithOptions}. */
export const withOptions: WithOptions = (options, fallback) => toFileName(withFileType(options, fallback))

/** See {@link UploadFileTask}. */
export const uploadFileTask: UploadFileTask = options => noTask(dd.uploadFile(withResults('uploadFile', options, adapt)))

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
export const downloadFileTask: DownloadFileTask = options => noTask(dd.downloadFile(withResults('downloadFile', options, adapt)))

/** See {@link DownloadFileAuto}. */
export const downloadFileAuto: DownloadFileAuto = options => uniVue3(downloadFileTask, options)

/** See {@link DownloadFileTuple}. */
export const downloadFileTuple: DownloadFileTuple = options => uniVue2(downloadFileTask, options)

/** See {@link DownloadFileReturned}. */
export const downloadFileReturned: DownloadFileReturned = options => mpxPromise(downloadFileTask, options)

/** See {@link DownloadFileDropIn}. */
export const downloadFile: DownloadFileDropIn = (options, settle = uniVue3) => settle(downloadFileTask, options)
