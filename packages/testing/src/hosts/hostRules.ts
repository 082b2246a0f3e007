import type { Environment, HostName } from '../setup.ts'

export type Options = Readonly<Record<string, unknown>>

export type TypeName = 'String' | 'Number' | 'Boolean' | 'Object'

/** Why a call fails, before the host puts it in its own words. */
export type Problem =
  /** An option that is missing or of another type. */
  | { readonly kind: 'type'; readonly option: string; readonly expected: TypeName; readonly got: unknown }
  | { readonly kind: 'invalid'; readonly option: string; readonly detail: string }
  /** `permission`: a path that this method may not touch. */
  | { readonly kind: 'http' | 'domain' | 'no-file' | 'permission' | 'abort' | 'timeout' }
  | { readonly kind: 'network'; readonly detail: string }
  /** A failure of the vendor's own table, which a test asked for. */
  | { readonly kind: 'vendor'; readonly code: number; readonly message: string }

/** What came back over HTTP. */
export interface Response {
  readonly status: number
  /** By name as the server wrote it. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** How many bytes the request's body had. */
  readonly sentBytes: number
}

/** Where a download lies now. */
export interface Kept {
  readonly path: string
  /** Did the app ask for this path? */
  readonly wasAskedFor: boolean
}

export type TaskMethod = 'abort' | 'onProgressUpdate' | 'offProgressUpdate' | 'onHeadersReceived' | 'offHeadersReceived'

export type Task = Partial<Record<TaskMethod, (argument?: unknown) => void>>

/** How one host treats one method. */
export interface MethodRules {
  /** Every option that the host reads. It is silent about the others, and the emulator warns of them. */
  reads(environment: Environment): readonly string[]
  /** The first thing that is wrong with the options, if any. Files, domains and https are checked by the engine. */
  check(options: Options, environment: Environment): Problem | undefined
  /** The multipart field; unused for downloads. */
  field(options: Options): string
  /** The timeout that the host keeps, in ms; `undefined` where it ignores the option. */
  timeout(options: Options, environment: Environment): number | undefined
  /** Header names, lower case, that the app cannot set. No page speaks of a failure, so they are dropped with a warning. */
  readonly ownHeaders: readonly string[]
  /** Headers that the host sends by itself. */
  addedHeaders(environment: Environment): Readonly<Record<string, string>>
  httpsOnly(environment: Environment): boolean
  /** @param kept of a download */
  success(response: Response, kept: Kept | undefined, environment: Environment): Record<string, unknown>
  failure(problem: Problem, environment: Environment): Record<string, unknown>
  progress(done: number, total: number): Record<string, number>
  taskMethods(environment: Environment): readonly TaskMethod[]
  /** What the call returns. */
  returns(task: Task, promise: Promise<unknown>, environment: Environment): unknown
  /** Do `fail` and `complete` get one and the same object? */
  readonly sharesResult: boolean
}

export interface HostRules {
  readonly name: HostName
  readonly globalName: string
  readonly uploadFile: MethodRules
  readonly downloadFile: MethodRules
}

/** The type's name as hosts print it: `String`, `Undefined`, `Array`. */
export function typeName(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}

/** Strings that must be there, in the order in which the host complains. */
export function requireStrings(options: Options, ...names: readonly string[]): Problem | undefined {
  for (const option of names) {
    const got = options[option]
    if (typeof got !== 'string') return { kind: 'type', option, expected: 'String', got }
  }
  return undefined
}

/** Options that may be left out, but not be of another type. */
export function checkTypes(options: Options, types: Readonly<Record<string, TypeName>>): Problem | undefined {
  for (const [option, expected] of Object.entries(types)) {
    const got = options[option]
    if (got !== undefined && typeName(got) !== expected) return { kind: 'type', option, expected, got }
  }
  return undefined
}

/** Form values that must be strings. */
export function checkFormText({ formData }: Options): Problem | undefined {
  for (const [name, got] of Object.entries(formData ?? {})) {
    if (got !== undefined && typeof got !== 'string') return { kind: 'type', option: `formData.${name}`, expected: 'String', got }
  }
  return undefined
}

const FILE_TYPES: readonly unknown[] = ['image', 'video', 'audio']

/** A `fileType` other than the three that the pages of Alipay and DingTalk list. */
export function checkFileType({ fileType }: Options): Problem | undefined {
  if (FILE_TYPES.includes(fileType)) return undefined
  return { kind: 'invalid', option: 'fileType', detail: `is ${String(fileType)} instead of image, video or audio` }
}

export function textOf(body: Uint8Array): string {
  return Buffer.from(body).toString('utf8')
}

export const percent = (done: number, total: number) => (total === 0 ? 100 : Math.floor((done / total) * 100))

export const sent = (done: number, total: number) => ({
  progress: percent(done, total),
  totalBytesSent: done,
  totalBytesExpectedToSend: total,
})

export const written = (done: number, total: number) => ({
  progress: percent(done, total),
  totalBytesWritten: done,
  totalBytesExpectedToWrite: total,
})

export const ALL_TASK_METHODS: readonly TaskMethod[] = [
  'abort',
  'onProgressUpdate',
  'offProgressUpdate',
  'onHeadersReceived',
  'offHeadersReceived',
]

/** A timeout option that is kept as given. */
export const anyTimeout = ({ timeout }: Options) => (typeof timeout === 'number' && timeout > 0 ? timeout : undefined)

export const noTimeout = () => undefined

/** Words for what every host calls alike after `<method>:fail `. */
export function plainWords(problem: Problem): string {
  switch (problem.kind) {
    case 'type':
      return `parameter error: parameter.${problem.option} should be ${problem.expected} instead of ${typeName(problem.got)};`
    case 'invalid':
      return `parameter error: ${problem.option} ${problem.detail}`
    case 'http':
    case 'domain':
      // A published app does not tell the two apart: an http address cannot be on the list.
      return 'url not in domain list'
    case 'no-file':
      return 'file not found'
    case 'permission':
      return 'permission denied'
    case 'network':
      return problem.detail
    case 'vendor':
      return problem.message
    default:
      return problem.kind
  }
}
