import type { Case } from './case.ts'

/** One call and all that is done with what it gives. */
interface Form {
  readonly options: keyof typeof OPTIONS
  readonly callbacks: keyof typeof CALLBACKS
  readonly steps: keyof typeof STEPS
  readonly style: (typeof STYLES)[number]
  readonly end: keyof typeof ENDS
}

/** How the call is written. */
const OPTIONS = {
  'a literal': (call: Call) => `const make = () => ${call.transfer}({ ${call.good}, ${call.callbacks} })`,
  'a failure': (call: Call) => `const make = () => ${call.transfer}({ ${call.bad}, ${call.callbacks} })`,
  'a parameter': (call: Call) => `const send = (options) => ${call.transfer}(options)\nconst make = () => send({ ${call.good}, ${call.callbacks} })`,
  'a spread': (call: Call) => `const base = { ${call.good} }\nconst make = () => ${call.transfer}({ ...base, ${call.callbacks} })`,
} as const

const CALLBACKS = {
  none: '',
  'a success': `success: (res) => log('statusCode', res.statusCode)`,
  all: `success: () => log('success', null), fail: (err) => log('errMsg', err.errMsg), complete: (res) => log('errMsg', res.errMsg)`,
} as const

const HEADERS = `(event) => log('headers', event.header['x-trace'])`

/** Methods in the order in which they are called, with what they are given. */
const STEPS = {
  nothing: [],
  progress: [['progress', `({ progress }) => log('per cent', progress)`]],
  'two of progress': [['progress', `({ progress }) => log('first', progress)`], ['progress', `({ progress }) => log('second', progress)`]],
  abort: [['abort', '']],
  'abort with a callback': [['abort', `() => log('aborted', null)`]],
  'progress and abort': [['progress', `() => log('progress', null)`], ['abort', `(...all) => log('aborted', all.length)`]],
  headersReceived: [['headersReceived', HEADERS]],
  'headersReceived, progress and headersReceive': [['headersReceived', HEADERS], ['progress', `() => log('progress', null)`], ['headersReceive', HEADERS]],
  'headersReceived and abort': [['headersReceived', HEADERS], ['abort', `() => log('aborted', null)`]],
} as const satisfies Readonly<Record<string, readonly (readonly [method: string, argument: string])[]>>

/** Where the methods are called: on what the call and the method before gave; each on the task, kept; or in a chain, some time after the call. */
const STYLES = ['chained', 'on the task', 'chained later'] as const

const RESULT = `(res) => log('statusCode', res.statusCode)`
const FAILURE = `(err) => { log('rejected', null); log('errMsg', err.errMsg) }`

const ENDS = {
  'left alone': 'promise',
  awaited: `try { log('statusCode', (await promise).statusCode) } catch (err) { log('errMsg', err.errMsg) }`,
  then: `promise.then(${RESULT}, ${FAILURE})`,
  'then and catch': `promise.then(${RESULT}).catch(${FAILURE})`,
  catch: `log('caught', await promise.catch(${FAILURE}) === undefined)`,
  finally: `promise.finally(() => log('finally', null)).then(${RESULT}, ${FAILURE})`,
} as const

interface Call {
  readonly transfer: string
  readonly good: string
  readonly bad: string
  readonly callbacks: string
}

/** Of all that can be put together every so manieth, which has nothing in common with how many ways there are of anything. */
const EACH = 47

const FORMS: readonly Form[] = keysOf(OPTIONS)
  .flatMap((options) => keysOf(CALLBACKS).flatMap((callbacks) => keysOf(STEPS).flatMap((steps) => STYLES.flatMap((style) => keysOf(ENDS).map((end) => ({ options, callbacks, steps, style, end }))))))
  .filter((_, index) => index % EACH === 0)

/** The forms of one method, as cases without what the server answers. */
export function taroForms(transfer: string, good: string, bad: string): readonly Omit<Case, 'peers'>[] {
  return FORMS.map((form) => ({
    id: `${form.options}, callbacks: ${form.callbacks}, ${form.steps} ${form.style}, ${form.end}`,
    code: codeOf(form, { transfer, good, bad, callbacks: CALLBACKS[form.callbacks] }, false),
    byHand: { 'headers-under-taro': codeOf(form, { transfer, good, bad, callbacks: CALLBACKS[form.callbacks] }, true) },
  }))
}

/** @param byHand is `headersReceived` written by the host's own name, wherever the host has it? */
function codeOf({ options, steps, style, end }: Form, call: Call, byHand: boolean): string {
  const made = `${OPTIONS[options](call)}\nconst task = make()${style === 'chained later' ? '\nawait null' : ''}`
  const asked: readonly (readonly [string, string])[] = STEPS[steps]
  const chain = asked.map(([method, argument]) => `.${method}(${argument})`).join('')
  if (!byHand && style === 'chained') return [OPTIONS[options](call), `const promise = make()${chain}`, ENDS[end]].join('\n')
  if (!byHand && style === 'chained later') return [made, `const promise = task${chain}`, ENDS[end]].join('\n')
  const one = asked.map(([method, argument]) => {
    if (byHand && method.startsWith('headers')) return `if (task.onHeadersReceived) task.onHeadersReceived(${argument})`
    return `task.${method}(${argument})`
  })
  return [made, ...one, 'const promise = task', ENDS[end]].join('\n')
}

function keysOf<Key extends string>(object: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(object) as Key[]
}
