/**
 * What emitted code may expect of the runtime, derived from the host's own functions: a helper that passes its options on takes what the
 * host's function takes, its callbacks see what the source API promises, and a call that may settle either way can be used either way
 * (which of the two the author meant was checked in the source).
 */
export interface EmittedRuntime<
  Upload extends HostFunction,
  Download extends HostFunction,
  Method extends HostFunction = Upload,
  Result = Uploaded,
> {
  uploadFileResults(options: HostOptions<Upload, Uploaded>): Task
  uploadFile<Answer = TaskPromise<Uploaded>>(options: SourceUpload, settle?: Settle<Answer>, fallback?: FileType): Answer
  downloadFileResults(options: HostOptions<Download, Downloaded>): Task
  downloadFile<Answer = TaskPromise<Downloaded>>(options: SourceDownload, settle?: Settle<Answer>): Answer
  withFileType<Options extends { fileType: string }>(
    options: Omit<Options, 'fileType'> & { fileType?: string },
    fallback?: FileType,
  ): Options
  withOptions(options: SourceUpload, fallback?: FileType): Parameters<Upload>[0]
  lastKeyWins(options: SourceUpload): SourceUpload
  formText(form: object | null | undefined): Record<string, string>
  withFormText(options: SourceUpload): SourceUpload
  hostTask(task: unknown): Task
  awaited: Around<Method, Result, Promise<Result>>
  awaitedTuple: Around<Method, Result, Promise<Tuple<Result>>>
  uniVue3: Around<Method, Result, TaskPromise<Result>>
  uniVue2: Around<Method, Result, TaskPromise<Tuple<Result>>>
  mpxPromise: Around<Method, Result, TaskPromise<Result>>
  taroPromise: Around<Method, Result, TaskPromise<Result>>
  taskOnly: Around<Method, Result, Task>
  rawTask<Given>(task: Given): Given
  split<Answer = TaskPromise<Uploaded>>(options: SourceUpload, call: (options: never) => unknown, settle?: Settle<Answer>): Answer
}

/** A rule around the host's call: the options are the host's, whichever function hands them over. */
type Around<Method extends HostFunction, Result, Answer> = (options: HostOptions<Method, Result>, call: (options: never) => unknown) => Answer

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

export interface Uploaded {
  data: string
  statusCode: number
  errMsg: string
}

export interface Downloaded {
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

/** A rule handed to a helper: only its answer counts there. */
type Settle<Answer> = (options: never, call: never) => Answer
