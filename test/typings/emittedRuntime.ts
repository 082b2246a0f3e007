/**
 * What emitted code may expect of the runtime, derived from the host's own functions: a helper that passes its options on takes what the
 * host's function takes, its callbacks see what the source API promises, and a call that may settle either way can be used either way
 * (which of the two the author meant was checked in the source).
 */
export interface EmittedRuntime<Upload extends HostFunction, Download extends HostFunction> {
  uploadFileTask(options: HostOptions<Upload, Uploaded>): Task
  uploadFileAuto(options: HostOptions<Upload, Uploaded>): TaskPromise<Uploaded>
  uploadFileTuple(options: HostOptions<Upload, Uploaded>): TaskPromise<Tuple<Uploaded>>
  uploadFileReturned(options: HostOptions<Upload, Uploaded>): TaskPromise<Uploaded>
  uploadFile<Answer = TaskPromise<Uploaded>>(options: SourceUpload, settle?: Settle<Answer>, fallback?: FileType): Answer
  downloadFileTask(options: HostOptions<Download, Downloaded>): Task
  downloadFileAuto(options: HostOptions<Download, Downloaded>): TaskPromise<Downloaded>
  downloadFileTuple(options: HostOptions<Download, Downloaded>): TaskPromise<Tuple<Downloaded>>
  downloadFileReturned(options: HostOptions<Download, Downloaded>): TaskPromise<Downloaded>
  downloadFile<Answer = TaskPromise<Downloaded>>(options: SourceDownload, settle?: Settle<Answer>): Answer
  withFileType<Options extends { fileType: string }>(
    options: Omit<Options, 'fileType'> & { fileType?: string },
    fallback?: FileType,
  ): Options
  withOptions(options: SourceUpload, fallback?: FileType): Parameters<Upload>[0]
  lastKeyWins(options: SourceUpload): SourceUpload
  uniVue3: Settle<TaskPromise<Uploaded & Downloaded>>
  uniVue2: Settle<TaskPromise<Tuple<Uploaded & Downloaded>>>
  mpxPromise: Settle<TaskPromise<Uploaded & Downloaded>>
  taskOnly: Settle<Task>
}

type HostFunction = (options: never) => unknown

type HostOptions<Native extends HostFunction, Result> = Omit<Parameters<Native>[0], keyof Callbacks<Result>> & Callbacks<Result>

interface Callbacks<Result> {
  success?: (result: Result) => void
  fail?: (failure: Failure) => void
  complete?: (outcome: { errMsg: string }) => void
}

interface SourceDownload extends Callbacks<Downloaded> {
  url: string
  filePath?: string
  header?: object
  timeout?: number
  enableHttp2?: boolean
  enableQuic?: boolean
  enableProfile?: boolean
}

interface SourceUpload extends Omit<SourceDownload, 'success'>, Callbacks<Uploaded> {
  name?: string
  fileName?: string
  fileType?: FileType
  formData?: object
  files?: readonly { name?: string; uri?: string }[]
  file?: never
  hideLoading?: boolean
}

interface Uploaded {
  data: string
  statusCode: number
  errMsg: string
}

interface Downloaded {
  tempFilePath: string
  /** Alipay and DingTalk give none. */
  statusCode?: number
  errMsg: string
}

interface Failure {
  errMsg: string
  errCode?: number
}

interface Progress {
  progress: number
  totalBytesSent: number
  totalBytesExpectedToSend: number
  totalBytesWritten: number
  totalBytesExpectedToWrite: number
}

interface Task {
  abort(): void
  onProgressUpdate(listener: (event: Progress) => void): void
  offProgressUpdate(listener?: (event: Progress) => void): void
  onHeadersReceived(listener: (event: { header: object }) => void): void
  offHeadersReceived(listener?: (event: { header: object }) => void): void
}

type TaskPromise<Result> = Promise<Result> & Task & { __returned: Task }

type Tuple<Result> = [failure: null, result: Result] | [failure: Failure]

type FileType = 'image' | 'video' | 'audio'

interface Settle<Answer> {
  (call: (options: object) => Task, options: object | undefined): Answer
}
