/** One entry of `files`, as uni-app's `uni.uploadFile` page and lwu-upload describe it. */
export interface UploadFile {
  /** Local path of the file. */
  readonly uri?: string | undefined
  /** Multipart field of this file. */
  readonly name?: string | undefined
  /** H5 only: a mini-program sends files by their path. */
  readonly file?: unknown
}

/** What both methods take on every host. */
export interface CommonOptions<Result> {
  readonly url?: string | undefined
  readonly filePath?: string | undefined
  readonly header?: object | undefined
  /** Milliseconds. */
  readonly timeout?: number | undefined
  readonly enableHttp2?: boolean | undefined
  readonly enableQuic?: boolean | undefined
  readonly enableProfile?: boolean | undefined
  readonly success?: ((result: Result) => void) | undefined
  readonly fail?: ((failure: Failure) => void) | undefined
  /** Fires after `success` or `fail`, with the same outcome. */
  readonly complete?: ((outcome: Result | Failure) => void) | undefined
}

/** Options of an upload: what any source API or host names. Which of them a host honours is told at build time. */
export interface UploadOptions extends CommonOptions<UploadResult> {
  /** Multipart field. */
  readonly name?: string | undefined
  /** Multipart field, by the name that Alipay and DingTalk give it. */
  readonly fileName?: string | undefined
  readonly fileType?: string | undefined
  readonly formData?: object | undefined
  /** Several files. When there is at least one, `filePath` is not read. */
  readonly files?: readonly UploadFile[] | undefined
  /** H5 only. */
  readonly file?: unknown
  readonly hideLoading?: boolean | undefined
}

/** Options of a download. */
export type DownloadOptions = CommonOptions<DownloadResult>

/** What a successful upload gives. Fields beyond these are the host's own. */
export interface UploadResult {
  data: string
  statusCode: number
  errMsg: string
  header?: object
  /** After a call with `files`: every response, in the order of the files. The other fields are those of the last response. */
  results?: readonly UploadResult[]
}

/** What a successful download gives. Fields beyond these are the host's own. */
export interface DownloadResult {
  errMsg: string
  /** Alipay and DingTalk give none. */
  statusCode?: number
  tempFilePath?: string
  filePath?: string
}

/** What a failed call gives. Fields beyond these are the host's own. */
export interface Failure {
  /** Begins with `uploadFile:fail` or `downloadFile:fail`. */
  errMsg: string
  /** The host's numeric code, where it gives one. */
  errCode?: number
  /** After a call with `files`: position of the file that failed, or of the first one that `abort()` kept from starting. */
  index?: number
  /** After a call with `files`: the responses of the files before `index`, in their order. */
  results?: readonly UploadResult[]
  /** After a call with `files`: how many files were never started. */
  cancelled?: number
}

/** One progress event. Alipay's carries both pairs of byte counts; elsewhere it is the host's own pair. */
export type Progress = {
  /** Per cent, 0 to 100. */
  progress: number
  totalBytesSent?: number
  totalBytesExpectedToSend?: number
  totalBytesWritten?: number
  totalBytesExpectedToWrite?: number
}

/** The response headers, which arrive before the response. */
export type HeadersReceived = { header: object }

/** A running call: the host's own task, or ours with the same methods. Ours is never a thenable. */
export interface Task {
  abort(): void
  onProgressUpdate(listener: (event: Progress) => void): void
  /** Without a listener: removes all of them, where the host does so. */
  offProgressUpdate(listener?: (event: Progress) => void): void
  onHeadersReceived(listener: (event: HeadersReceived) => void): void
  /** Without a listener: removes all of them, where the host does so. */
  offHeadersReceived(listener?: (event: HeadersReceived) => void): void
}

/** A promise that also carries the methods of its task, and the task itself as `__returned`, which is Mpx's name for it. */
export type TaskPromise<Result> = Promise<Result> & Task & { __returned: Task }

/** uni Vue 2's answer: `[null, result]` or `[failure]`. */
export type Tuple<Result> = [failure: null, result: Result] | [failure: Failure]

export type FileType = 'image' | 'video' | 'audio'

/** An object that is the host's or the caller's: read, never changed. */
export type Fields = { readonly [field: string]: unknown }

/** An object of our own making. */
export type Draft = { [field: string]: unknown }

export type Method = 'uploadFile' | 'downloadFile'

/** Starts one call. The options are a copy that it may change. */
export type Call = (options: Draft) => Task

/** Decides what a caller gets back: the task, or a promise. Copies the options, so that the caller's own are never changed. */
export type Settle = (options: object | undefined, call: Call) => Task | TaskPromise<unknown>

/** A host's global, as far as it is called. */
export interface Native {
  uploadFile(options: object): Task
  downloadFile(options: object): Task
}

/**
 * A copy, in the host's form, of an upload's options that are not known before the app runs: the name of the multipart field, and the type
 * of the file where the host asks for it. Nothing else is touched.
 */
export type WithOptions = (options?: UploadOptions, fallback?: FileType) => Draft

/** One upload whose callbacks see what the source API promises; what it returns is the host's own. */
export type UploadFileResults = (options: UploadOptions) => Task

/**
 * A whole upload in the source API's form: options mapped, `files` sent one after the other, results adapted.
 *
 * @param settle what to give back; uniVue3 when left out.
 * @param fallback the type of a file whose path does not tell, on a host that asks for it; image when left out.
 */
export type UploadFileDropIn = (options?: UploadOptions, settle?: Settle, fallback?: FileType) => ReturnType<Settle>

/** One download whose callbacks see what the source API promises; what it returns is the host's own. */
export type DownloadFileResults = (options: DownloadOptions) => Task

/** A whole download in the source API's form. `settle` is what to give back; uniVue3 when left out. */
export type DownloadFileDropIn = (options?: DownloadOptions, settle?: Settle) => ReturnType<Settle>
