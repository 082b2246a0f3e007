import { bindTask } from './shared/bindTask.ts'
import { toName } from './shared/fieldName.ts'
import { sequence } from './shared/sequence.ts'
import { mpxPromise, uniVue2, uniVue3 } from './shared/settle.ts'
import type {
  DownloadFileAuto,
  DownloadFileDropIn,
  DownloadFileReturned,
  DownloadFileTask,
  DownloadFileTuple,
  Native,
  UploadFileAuto,
  UploadFileDropIn,
  UploadFileReturned,
  UploadFileTask,
  UploadFileTuple,
  WithOptions,
} from './shared/types.ts'

export { lastKeyWins } from './shared/lastKeyWins.ts'
export { mpxPromise, taskOnly, uniVue2, uniVue3 } from './shared/settle.ts'
export type * from './shared/types.ts'

declare const xhs: Native

/** See {@link WithOptions}. */
export const withOptions: WithOptions = options => toName(options)

/** See {@link UploadFileTask}: here the host's own call, results and task untouched. */
export const uploadFileTask: UploadFileTask = options => xhs.uploadFile(options)

/** See {@link UploadFileAuto}. */
export const uploadFileAuto: UploadFileAuto = options => bindTask(uniVue3(uploadFileTask, options))

/** See {@link UploadFileTuple}. */
export const uploadFileTuple: UploadFileTuple = options => bindTask(uniVue2(uploadFileTask, options))

/** See {@link UploadFileReturned}. */
export const uploadFileReturned: UploadFileReturned = options => bindTask(mpxPromise(uploadFileTask, options))

/** See {@link UploadFileDropIn}. */
export const uploadFile: UploadFileDropIn = (options, settle = uniVue3) =>
  bindTask(settle(all => sequence(one => uploadFileTask(toName(one)), all), options))

/** See {@link DownloadFileTask}: here the host's own call, results and task untouched. */
export const downloadFileTask: DownloadFileTask = options => xhs.downloadFile(options)

/** See {@link DownloadFileAuto}. */
export const downloadFileAuto: DownloadFileAuto = options => bindTask(uniVue3(downloadFileTask, options))

/** See {@link DownloadFileTuple}. */
export const downloadFileTuple: DownloadFileTuple = options => bindTask(uniVue2(downloadFileTask, options))

/** See {@link DownloadFileReturned}. */
export const downloadFileReturned: DownloadFileReturned = options => bindTask(mpxPromise(downloadFileTask, options))

/** See {@link DownloadFileDropIn}. */
export const downloadFile: DownloadFileDropIn = (options, settle = uniVue3) => bindTask(settle(downloadFileTask, options))
