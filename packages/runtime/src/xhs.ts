import { toName } from './shared/fieldName.ts'
import { sequence } from './shared/sequence.ts'
import { uniVue3 } from './shared/settle.ts'
import type {
  DownloadFileDropIn,
  DownloadFileResults,
  Native,
  UploadFileDropIn,
  UploadFileResults,
  WithOptions,
} from './shared/types.ts'

export { awaited, awaitedTuple } from './shared/awaited.ts'
export { mpxPromise, taskOnly, uniVue2, uniVue3 } from './shared/settle.ts'
export type * from './shared/types.ts'

declare const xhs: Native

/** See {@link WithOptions}. */
export const withOptions: WithOptions = options => toName(options)

/** See {@link UploadFileResults}: the host's own call, whose results are as promised. */
export const uploadFileResults: UploadFileResults = options => xhs.uploadFile(options)

/** See {@link UploadFileDropIn}. */
export const uploadFile: UploadFileDropIn = (options, settle = uniVue3) =>
  settle(options, all => sequence(one => uploadFileResults(toName(one)), all))

/** See {@link DownloadFileResults}: the host's own call, whose results are as promised. */
export const downloadFileResults: DownloadFileResults = options => xhs.downloadFile(options)

/** See {@link DownloadFileDropIn}. */
export const downloadFile: DownloadFileDropIn = (options, settle = uniVue3) => settle(options, downloadFileResults)
