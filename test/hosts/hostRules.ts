import type { Environment, HostName } from './setup.ts'

export type Options = Readonly<Record<string, unknown>>

/** Why a call fails, before the host puts it in its own words. */
export type Problem =
  | { readonly kind: 'missing'; readonly option: string; readonly expected: string; readonly got: unknown }
  | { readonly kind: 'invalid'; readonly option: string; readonly detail: string }
  | { readonly kind: 'http' | 'domain' | 'no-file' | 'abort' | 'timeout' | 'network' }

/** What came back over HTTP. */
export interface Response {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export type TaskMethod = 'abort' | 'onProgressUpdate' | 'offProgressUpdate' | 'onHeadersReceived' | 'offHeadersReceived'

export type Task = Partial<Record<TaskMethod, (argument?: unknown) => void>>

/** How one host treats one method. */
export interface MethodRules {
  /** The first thing that is wrong with the options, if any. Files, domains and https are checked by the engine. */
  check(options: Options, environment: Environment): Problem | undefined
  /** The multipart field; unused for downloads. */
  field(options: Options): string
  /** The timeout that the host keeps, in ms; `undefined` where it ignores the option. */
  timeout(options: Options, environment: Environment): number | undefined
  /** Header names, lower case, that the app cannot set: the host overwrites them. */
  readonly ownHeaders: readonly string[]
  httpsOnly(environment: Environment): boolean
  success(response: Response, path: string | undefined, environment: Environment): Record<string, unknown>
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

/** A required string, or the problem with it. */
export function requireString(options: Options, option: string): Problem | undefined {
  const value = options[option]
  return typeof value === 'string' && value !== '' ? undefined : { kind: 'missing', option, expected: 'String', got: value }
}

export function requireStrings(options: Options, ...names: readonly string[]): Problem | undefined {
  for (const name of names) {
    const problem = requireString(options, name)
    if (problem) return problem
  }
  return undefined
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
export const anyTimeout = (options: Options) => (typeof options['timeout'] === 'number' ? options['timeout'] : undefined)

export const noTimeout = () => undefined

/** Words for what every host calls alike after `<method>:fail `. */
export function plainWords(problem: Problem): string {
  switch (problem.kind) {
    case 'missing': {
      const got = problem.got === undefined ? 'Undefined' : problem.got === null ? 'Null' : typeof problem.got
      return `parameter error: parameter.${problem.option} should be ${problem.expected} instead of ${got};`
    }
    case 'invalid':
      return `parameter error: ${problem.option} ${problem.detail}`
    case 'http':
      return 'url should be https'
    case 'domain':
      return 'url not in domain list'
    case 'no-file':
      return 'file not found'
    case 'network':
      return 'network error'
    default:
      return problem.kind
  }
}
