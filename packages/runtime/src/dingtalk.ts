import { toFileName } from './shared/fieldName.ts'
import { withFileType } from './shared/fileType.ts'
import { noTask as hostTask } from './shared/noTask.ts'
import { sequence } from './shared/sequence.ts'
import { uniVue3 } from './shared/settle.ts'
import type {
  DownloadFileDropIn,
  DownloadFileResults,
  Fields,
  Native,
  UploadFileDropIn,
  UploadFileResults,
  WithOptions,
} from './shared/types.ts'
import { withResults } from './shared/withResults.ts'

export { withFileType } from './shared/fileType.ts'
export { noTask as hostTask } from './shared/noTask.ts'
export { awaited, awaitedTuple } from './shared/awaited.ts'
export { mpxPromise, taskOnly, uniVue2, uniVue3 } from './shared/settle.ts'
export type * from './shared/types.ts'

declare const dd: Native

/**
 * `errMsg` and a numeric `errCode`, a numeric string for a status → a number, `filePath` → `tempFilePath` as well; nothing is taken away.
 * No source describes DingTalk's failures, so every spelling of reason and code that is known from elsewhere is read.
 */
const adapt = (outcome: string, result: Fields, failed: 1 | ''): Fields => {
  const code = +(result.errorCode || result.error)!
  return Object.assign(
    { errMsg: outcome + (failed && ((result.message || result.errorMessage || result.error || '') + '').replace(outcome, '')) },
    result.filePath && { tempFilePath: result.filePath },
    code && { errCode: code },
    result,
    /^\d+$/.test(result.statusCode as string) && { statusCode: +result.statusCode! },
  )
}

/** See {@link WithOptions}. */
export const withOptions: WithOptions = (options, fallback) => toFileName(withFileType(options, fallback))

/** See {@link UploadFileResults}. */
export const uploadFileResults: UploadFileResults = options => dd.uploadFile(withResults('uploadFile', options, adapt))

/** See {@link UploadFileDropIn}. */
export const uploadFile: UploadFileDropIn = (options, settle = uniVue3, fallback) =>
  settle(options, all => sequence(one => hostTask(uploadFileResults(withOptions(one, fallback))), all))

/** See {@link DownloadFileResults}. */
export const downloadFileResults: DownloadFileResults = options => dd.downloadFile(withResults('downloadFile', options, adapt))

/** See {@link DownloadFileDropIn}. */
export const downloadFile: DownloadFileDropIn = (options, settle = uniVue3) => settle(options, copy => hostTask(downloadFileResults(copy)))
