/** The part of uni-app's API that this app calls. In a uni-app project these types come with `@dcloudio/types`. */
interface UploadResult {
  data: string
  statusCode: number
  errMsg: string
}

interface UploadOptions {
  url: string
  filePath?: string
  files?: { name: string; uri: string }[]
  name?: string
  header?: Record<string, string>
  formData?: Record<string, string>
  /** Milliseconds. */
  timeout?: number
  /** WeChat only. */
  enableHttp2?: boolean
}

interface Callbacks<Result> {
  success: (result: Result) => void
  fail?: (failure: { errMsg: string }) => void
  complete?: () => void
}

interface UploadTask {
  abort(): void
  onProgressUpdate(listener: (event: { progress: number; totalBytesSent: number; totalBytesExpectedToSend: number }) => void): void
}

interface ChosenImages {
  /** Never empty: choosing nothing is a failure. */
  tempFilePaths: [string, ...string[]]
}

interface ChosenVideo {
  tempFilePath: string
}

/** With a callback a call gives a task, or nothing; without one it gives a promise. */
declare const uni: {
  uploadFile(options: UploadOptions & Callbacks<UploadResult>): UploadTask
  uploadFile(options: UploadOptions): Promise<UploadResult>
  chooseImage(options: { count: number } & Callbacks<ChosenImages>): void
  chooseImage(options: { count: number }): Promise<ChosenImages>
  chooseVideo(options: object): Promise<ChosenVideo>
}
