import { toName } from './shared/fieldName.ts'
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

export { awaited, awaitedTuple } from './shared/awaited.ts'
export { mpxPromise, taskOnly, uniVue2, uniVue3 } from './shared/settle.ts'
export type * from './shared/types.ts'

declare const swan: Native

/** `errMsg` where Baidu gives none. */
const adapt = (outcome: string, result: Fields, failed: 1 | ''): Fields =>
  Object.assign({ errMsg: outcome + (failed && (result.errorMessage || result.error || '')) }, result)

/** See {@link WithOptions}. */
export const withOptions: WithOptions = options => toName(options)

/** See {@link UploadFileResults}: the task is the host's own. */
export const uploadFileResults: UploadFileResults = options => swan.uploadFile(withResults('uploadFile', options, adapt))

/** See {@link UploadFileDropIn}. */
export const uploadFile: UploadFileDropIn = (options, settle = uniVue3) =>
  settle(options, all => sequence(one => uploadFileResults(toName(one)), all))

/** See {@link DownloadFileResults}: the task is the host's own. */
export const downloadFileResults: DownloadFileResults = options => swan.downloadFile(withResults('downloadFile', options, adapt))

/** See {@link DownloadFileDropIn}. */
export const downloadFile: DownloadFileDropIn = (options, settle = uniVue3) => settle(options, downloadFileResults)
