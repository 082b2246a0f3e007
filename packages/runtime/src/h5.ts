/// <reference lib="dom" />
import { inTurn } from './shared/inTurn.ts'
import { uniVue3 } from './shared/settle.ts'
import type { DownloadFileDropIn, Draft, Fields, Method, Task, UploadFile, UploadFileDropIn } from './shared/types.ts'

export { mpxPromise, taskOnly, uniVue2, uniVue3 } from './shared/settle.ts'
export type * from './shared/types.ts'

type Listener = (event: Fields) => void

/** What differs between sending and fetching. */
interface Kind {
  readonly method: Method
  readonly verb: 'POST' | 'GET'
  /** Header names that would break the request. */
  readonly ownHeaders: RegExp
  body(options: Draft): Promise<FormData | null>
  /** Where progress comes from. */
  source(xhr: XMLHttpRequest): XMLHttpRequestEventTarget
  progress(done: number, total: number): Fields
  result(xhr: XMLHttpRequest): Fields
}

const run = (kind: Kind, options: Draft): Task => {
  const { success, fail, complete } = options
  const xhr = new XMLHttpRequest()
  const progress = new Set<Listener>()
  const headers = new Set<Listener>()
  let isAborted = false
  let isTold = false

  const tell = (outcome: Fields, callback: unknown) => {
    if (!isTold) {
      isTold = true
      inTurn(callback, complete)(outcome)
    }
  }
  const failed = (why: string, errCode: number) => () => tell({ errMsg: kind.method + ':fail' + why, errCode }, fail)
  const abort = failed(' abort', 600003)

  xhr.open(kind.verb, options.url as string)
  for (const [name, value] of Object.entries(options.header || {})) {
    if (!kind.ownHeaders.test(name)) xhr.setRequestHeader(name, value as string)
  }
  if ((options.timeout as number) > 0) xhr.timeout = options.timeout as number
  if (kind.verb === 'GET') xhr.responseType = 'blob'
  xhr.onload = () => tell(Object.assign({ statusCode: xhr.status, header: headersOf(xhr), errMsg: kind.method + ':ok' }, kind.result(xhr)), success)
  xhr.onerror = failed('', 602001)
  xhr.ontimeout = failed(' timeout', 5)
  xhr.onabort = abort
  xhr.onreadystatechange = () => {
    if (xhr.readyState === 2) headers.forEach(listener => listener({ header: headersOf(xhr) }))
  }
  kind.source(xhr).addEventListener('progress', event => {
    const { loaded, total } = event as ProgressEvent
    progress.forEach(listener => listener(kind.progress(loaded, total)))
  })
  kind.body(options).then(body => {
    if (isAborted) abort()
    else xhr.send(body)
  }, failed(' file error', 602001))

  return {
    abort: () => {
      isAborted = true
      xhr.abort()
    },
    onProgressUpdate: listener => void progress.add(listener as never),
    offProgressUpdate: listener => (listener ? void progress.delete(listener as never) : progress.clear()),
    onHeadersReceived: listener => void headers.add(listener as never),
    offHeadersReceived: listener => (listener ? void headers.delete(listener as never) : headers.clear()),
  }
}

const headersOf = (xhr: XMLHttpRequest): Fields => {
  const headers: Draft = {}
  for (const line of xhr.getAllResponseHeaders().trim().split(/[\r\n]+/)) {
    const at = line.indexOf(':')
    if (at > 0) headers[line.slice(0, at)] = line.slice(at + 1).trim()
  }
  return headers
}

const per = (done: number, total: number) => (total ? Math.floor((done / total) * 100) : 0)

/** The bytes behind a `blob:`, `data:` or http address. */
const fetchBlob = (uri: string): Promise<Blob> => new Promise((resolve, reject) => {
  const xhr = new XMLHttpRequest()
  xhr.open('GET', uri)
  xhr.responseType = 'blob'
  xhr.onload = () => resolve(xhr.response as Blob)
  xhr.onerror = reject
  xhr.send()
})

const UPLOAD: Kind = {
  method: 'uploadFile',
  verb: 'POST',
  // An own Content-Type would lack the boundary.
  ownHeaders: /^content-type$/i,
  body: options => {
    const files = options.files as readonly UploadFile[] | undefined
    const all = files && files.length ? files : [{ name: options.name as string, uri: options.filePath as string, file: options.file }]
    return Promise.all(all.map(({ file, uri }) => (file as Blob | undefined) || fetchBlob(uri as string))).then(blobs => {
      const form = new FormData()
      for (const [name, value] of Object.entries(options.formData || {})) form.append(name, value as string)
      blobs.forEach((blob, index) => form.append(all[index]!.name || 'file', blob, (blob as File).name || 'file-' + Date.now()))
      return form
    })
  },
  source: xhr => xhr.upload,
  progress: (done, total) => ({ progress: per(done, total), totalBytesSent: done, totalBytesExpectedToSend: total }),
  result: xhr => ({ data: xhr.responseText }),
}

const DOWNLOAD: Kind = {
  method: 'downloadFile',
  verb: 'GET',
  ownHeaders: /^$/,
  body: () => Promise.resolve(null),
  source: xhr => xhr,
  progress: (done, total) => ({ progress: per(done, total), totalBytesWritten: done, totalBytesExpectedToWrite: total }),
  result: xhr => ({ tempFilePath: URL.createObjectURL(xhr.response as Blob) }),
}

/** `mpx.uploadFile` on the web, which Mpx does not implement: one multipart request for all files, by XMLHttpRequest. */
export const uploadFile: UploadFileDropIn = (options, settle = uniVue3) => settle(options, copy => run(UPLOAD, copy))

/** `mpx.downloadFile` on the web: the file is held in memory, and `tempFilePath` is a `blob:` address. */
export const downloadFile: DownloadFileDropIn = (options, settle = uniVue3) => settle(options, copy => run(DOWNLOAD, copy))
