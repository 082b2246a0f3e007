import type { HostName } from '@crossload/testing'
import type { Answer, Description } from './description.ts'
import { shapeOf, WORDS } from './stubHost.ts'

export type Options = Readonly<Record<string, unknown>>

export type Result = Readonly<Record<string, unknown>>

const WANTS_FILE_TYPE: readonly string[] = ['alipay', 'dingtalk']

/** Options that a host certainly reads, beyond those that all read. */
const READS: Partial<Readonly<Record<Description['host'], readonly string[]>>> = {
  weixin: ['timeout', 'enableHttp2', 'enableProfile'],
  alipay: ['timeout', 'hideLoading'],
  toutiao: ['timeout'],
}

const isUni = ({ settle }: Description) => settle === 'uniVue3' || settle === 'uniVue2'

const functionOf = (value: unknown) => (typeof value === 'function' ? (value as (result: unknown) => void) : undefined)

/** Does the host, by the rules of the source API, get this value for the multipart field? */
export function fieldName(description: Description, options: Options): readonly unknown[] {
  const { host, settle } = description
  const { name, fileName } = options
  const hasName = 'name' in options
  const hasFileName = 'fileName' in options
  const byName = hasName ? name : fileName
  const keys = Object.keys(options)
  const byLast = keys.findLast((key) => key === 'name' || key === 'fileName') === 'fileName' ? fileName : name
  // Mpx passes both on to DingTalk, which reads `fileName` only.
  if (host === 'dingtalk' && !isUni(description)) return [hasFileName ? fileName : name]
  // uni with Vue 2 and Mpx copy keys in order on Alipay, so that the last one stays; uni with Vue 3 takes `name`. uni apps on DingTalk are
  // built as for Alipay.
  if (WANTS_FILE_TYPE.includes(host)) return [settle === 'uniVue3' ? byName : byLast]
  // Mpx passes options on: without `name`, an option that only Alipay reads may stay what it is.
  return isUni(description) || hasName ? [byName] : [fileName, undefined]
}

const KINDS: readonly (readonly [kind: string, endings: readonly string[]])[] = [
  ['image', ['png', 'jpg', 'jpeg', 'gif', 'image']],
  ['video', ['mp4', 'mov', 'video']],
  ['audio', ['m4a', 'mp3', 'audio']],
]

function fileType({ fileType: given, filePath }: Options): readonly unknown[] {
  if (given !== undefined && given !== null) return [given]
  const bare = String(filePath).split(/[?#]/)[0]?.toLowerCase() ?? ''
  const kind = KINDS.find(([, endings]) => endings.some((ending) => bare.endsWith(`.${ending}`)))?.[0] ?? 'image'
  // What turns out to be nothing only when the app runs may stay: it is the author's.
  return given === undefined ? [kind, undefined] : [kind, null]
}

/** What is wrong with the options that the host got, given those that the source gives. Empty when nothing is. */
export function checkNative(description: Description, source: Options, native: Options): readonly string[] {
  const { host } = description
  const wrong: string[] = []
  const expect = (key: string, expected: readonly unknown[]) => {
    if (!expected.some((value) => JSON.stringify(native[key]) === JSON.stringify(value))) {
      wrong.push(`${key} is ${JSON.stringify(native[key])} instead of ${JSON.stringify(expected[0])}`)
    }
  }
  for (const key of ['url', 'filePath', 'header', 'formData', 'custom', ...(READS[host] ?? [])]) expect(key, [source[key]])
  expect(WANTS_FILE_TYPE.includes(host) ? 'fileName' : 'name', fieldName(description, source))
  if (WANTS_FILE_TYPE.includes(host)) expect('fileType', 'fileType' in source ? fileType(source) : fileType(source).slice(0, 1))
  const added = Object.keys(native).filter((key) => !(key in source) && !OURS.includes(key))
  if (added.length > 0) wrong.push(`the host got ${added.join(', ')}, which the source does not give`)
  return wrong
}

/** Options that crossload may add. */
const OURS: readonly string[] = ['name', 'fileName', 'fileType', 'success', 'fail', 'complete']

function success(host: HostName, answer: Answer): Result {
  const result = shapeOf(host).success(answer)
  const hasMessage = host !== 'harmony'
  return { ...result, statusCode: answer.status, ...(hasMessage && { errMsg: 'uploadFile:ok' }) }
}

function failure(host: HostName, code: number, words: string): Result {
  const result = shapeOf(host).failure(code, words)
  return WANTS_FILE_TYPE.includes(host) ? { ...result, errMsg: `uploadFile:fail ${words}`, errCode: code } : result
}

/** How one native call ends, in the source API's terms. */
export function outcomeOf(host: HostName, answer: Answer): { readonly isFailure: boolean; readonly result: Result } {
  return { isFailure: !answer.ok, result: answer.ok ? success(host, answer) : failure(host, answer.code, WORDS) }
}

/** How a call ends. */
export interface Expected {
  readonly isFailure: boolean
  readonly result: Result
  /** As the host has it, where a source API that hands results over need not have it otherwise. */
  readonly raw: Result | undefined
  /** What the call gives; undefined where the source hands over whatever the host has. */
  readonly returns: 'promise' | 'task' | undefined
  readonly progress: readonly Result[]
}

/** How the one call of a description ends, by the rules of its source API. */
export function expected(description: Description, options: Options): Expected {
  const { host, settle, use, answers } = description
  const [answer] = answers
  if (!answer) throw new TypeError('no answer')
  const isAborted = use === 'abort' && answer.when !== 'at once' && host !== 'dingtalk'
  const isFailure = isAborted || !answer.ok
  const result = isAborted ? failure(host, 9, 'abort') : outcomeOf(host, answer).result
  // No source says what DingTalk's failures and Baidu's successes have, so Mpx's apps get what comes.
  const isHandedOver = !isUni(description) && (isFailure ? host === 'dingtalk' : host === 'baidu')
  const native = isFailure ? shapeOf(host).failure(answer.code, WORDS) : shapeOf(host).success(answer)
  const hasCallback = ['success', 'fail', 'complete'].some((name) => functionOf(options[name]))
  const isRaw = settle === 'taskOnly' && WANTS_FILE_TYPE.includes(host)
  const returns = isRaw ? undefined : settle === 'taskOnly' || (isUni(description) && hasCallback) ? 'task' : 'promise'
  const seesProgress = use === 'progress' && answer.when !== 'at once' && host !== 'dingtalk'
  const both = (percent: number) => ({
    progress: percent,
    totalBytesSent: percent * 10,
    totalBytesExpectedToSend: 1000,
    ...(host === 'alipay' && { totalBytesWritten: percent * 10, totalBytesExpectedToWrite: 1000 }),
  })
  return { isFailure, result, raw: isHandedOver ? native : undefined, returns, progress: seesProgress ? answer.progress.map(both) : [] }
}

/** Calls the callbacks of the source as the source API would: the one that fits, then `complete`, whatever they throw. */
export function callBack(options: Options, isFailure: boolean, result: Result): void {
  for (const name of [isFailure ? 'fail' : 'success', 'complete']) {
    try {
      functionOf(options[name])?.(result)
    } catch {
      // The host's affair.
    }
  }
}

/** A task is not there to be waited for. */
export function exceptions({ use }: Description, { returns }: Expected): readonly string[] {
  return use === 'then' && returns === 'task' ? ['TypeError: no then'] : []
}

/** What waiting for the call shows: `['resolved', …]`, `['rejected', …]`, or nothing. */
export function waited({ settle, use }: Description, { isFailure, result, returns }: Expected): readonly unknown[] {
  const waits = use === 'await' || use === 'then' || use === 'look'
  if (!waits || (returns === 'task' && use !== 'await')) return []
  if (returns === 'task') return [['resolved', 'task']]
  if (settle === 'uniVue2') return [['resolved', isFailure ? [result] : [null, result]]]
  return [[isFailure ? 'rejected' : 'resolved', result]]
}
