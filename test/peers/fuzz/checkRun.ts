import { isDeepStrictEqual } from 'node:util'
import { transform } from '@crossload/core'
import type { CallReport, TransformOptions } from '@crossload/core'
import { GLOBALS } from './description.ts'
import type { Description } from './description.ts'
import { callBack, checkNative, exceptions, expected, waited } from './model.ts'
import type { Options } from './model.ts'
import { render } from './render.ts'
import { runApp } from './runApp.ts'
import { createStubHost } from './stubHost.ts'

export interface Checked {
  readonly problems: readonly string[]
  readonly dispositions: readonly CallReport['disposition'][]
}

function optionsOf({ host, settle }: Description): TransformOptions {
  return { target: host, project: { vue: settle === 'uniVue2' ? 2 : 3, mpx: { usePromise: settle === 'mpxPromise' } } }
}

const CALLBACKS: readonly string[] = ['success', 'fail', 'complete']

const text = (value: unknown) => JSON.stringify(value, (_, each: unknown) => (each === undefined ? '[undefined]' : each))

/** Engines name the callee. */
const NO_THEN = /^TypeError: .*\bthen is not a function$/

/** A copy of the options reads each getter once. */
const repeated = (reads: readonly string[]) => reads.filter((name, index) => reads.indexOf(name) !== index)

/**
 * Runs a described app twice: as it is written, where a function in the API's place looks at what the source gives it, and transformed,
 * on a stub host. Then holds the second run against what the model says of the first.
 *
 * @param spoil changes the transformed text, to see that it is noticed
 */
export async function checkRun(description: Description, spoil: (code: string) => string = (code) => code): Promise<Checked> {
  const { host } = description
  const app = render(description)
  const transformed = transform(app.code, 'app.cjs', optionsOf(description))
  const dispositions = transformed?.calls.map(({ disposition }) => disposition) ?? []
  const problems: string[] = []
  const same = (what: string, ours: unknown, wanted: unknown) => {
    if (!isDeepStrictEqual(ours, wanted)) problems.push(`${what}: ${text(ours)} instead of ${text(wanted)}`)
  }

  // What the source gives, and what its callbacks show when they are called as the source API calls them.
  let given: Options | undefined
  const uploadFile = (options: Options) => {
    given = { ...options }
    return Object.assign(new Promise(() => {}), { abort() {}, onProgressUpdate() {} })
  }
  const asWritten = await runApp(host, app.code, app, { uni: { uploadFile }, mpx: { uploadFile }, [GLOBALS[host]]: undefined })
  if (!given) throw new TypeError(`the source makes no call:\n${app.code}`)
  const wanted = expected(description, given)
  const shows = (result: Readonly<Record<string, unknown>>) => {
    const before = asWritten.events.length
    callBack(given ?? {}, wanted.isFailure, result)
    return asWritten.events.slice(before)
  }
  const shown = shows(wanted.result)

  const stub = createStubHost(description)
  const ours = await runApp(host, spoil(transformed?.code ?? app.code), app, { uni: {}, mpx: {}, [GLOBALS[host]]: stub.api })

  if (stub.calls.length !== 1) problems.push(`the host was called ${stub.calls.length} times`)
  problems.push(...checkNative(description, given, stub.calls[0] ?? {}))
  same('getters that were read again', repeated(ours.reads), repeated(asWritten.reads))
  same('evaluated', ours.evaluations, asWritten.evaluations)
  same('objects of the app that were changed', ours.changed, [])
  const called = ours.events.filter(([kind]) => CALLBACKS.includes(kind))
  same('callbacks', called, wanted.raw && isDeepStrictEqual(called, shows(wanted.raw)) ? called : shown)
  same('progress', ours.events.filter(([kind]) => kind === 'progress').map(([, value]) => value), wanted.progress)
  const threw = ours.events.filter(([kind]) => kind === 'threw').map(([, value]) => String(value).replace(NO_THEN, 'TypeError: no then'))
  if (wanted.returns || description.use !== 'then') same('exceptions', threw, exceptions(description, wanted))
  if (wanted.returns) {
    same('outcome', ours.events.filter(([kind]) => kind === 'resolved' || kind === 'rejected'), waited(description, wanted))
  }
  const again = transform(transformed?.code ?? app.code, 'app.cjs', optionsOf(description))
  if (again?.changed) problems.push(`transforming twice changes:\n${again.code}`)
  if (problems.length > 0) problems.push(`source:\n${app.code}`, `transformed:\n${transformed?.code ?? ''}`)
  return { problems, dispositions }
}
