import { toFileName } from './shared/fieldName.ts'
import { withFileType } from './shared/fileType.ts'
import { hostTask } from './shared/hostTask.ts'
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
export { hostTask } from './shared/hostTask.ts'
export { awaited, awaitedTuple } from './shared/awaited.ts'
export { mpxPromise, taskOnly, uniVue2, uniVue3 } from './shared/settle.ts'
export type * from './shared/types.ts'

declare const my: Native

/**
 * `{ error, errorMessage }` → `errMsg` and `errCode`, a numeric string for a status → a number, `apFilePath` → `tempFilePath`; nothing is
 * taken away. Alipay's message for an aborted upload is `uploadFile:fail abort` already (open.alipay.com, my.uploadFile, error code 9).
 */
const adapt = (outcome: string, result: Fields, failed: 1 | ''): Fields => {
  return Object.assign(
    { errMsg: outcome + (failed && ((result.errorMessage || result.error || '') + '').replace(outcome, '')) },
    result.error && { errCode: result.error },
    result.apFilePath && { tempFilePath: result.apFilePath },
    result,
    /^\d+$/.test(result.statusCode as string) && { statusCode: +result.statusCode! },
  )
}

/** See {@link WithOptions}. */
export const withOptions: WithOptions = (options, fallback) => toFileName(withFileType(options, fallback))

/** See {@link UploadFileResults}. */
export const uploadFileResults: UploadFileResults = options => my.uploadFile(withResults('uploadFile', options, adapt))

/** See {@link UploadFileDropIn}. */
export const uploadFile: UploadFileDropIn = (options, settle = uniVue3, fallback) =>
  settle(options, all => sequence(one => hostTask(uploadFileResults(withOptions(one, fallback))), all))

/** See {@link DownloadFileResults}. */
export const downloadFileResults: DownloadFileResults = options => my.downloadFile(withResults('downloadFile', options, adapt))

/** See {@link DownloadFileDropIn}. */
export const downloadFile: DownloadFileDropIn = (options, settle = uniVue3) => settle(options, copy => hostTask(downloadFileResults(copy)))
