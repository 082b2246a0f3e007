import vm from 'node:vm'
import type { HostName } from '@crossload/testing'
import { loadRuntime } from '../loadRuntime.ts'
import { snapshot } from '../snapshot.ts'
import type { Rendered } from './render.ts'

/** What one run of an app showed. */
export interface AppRun {
  /** Positions in `Rendered.evaluated`, in the order of evaluation. */
  readonly evaluations: readonly number[]
  /** Getters that were read, in order. */
  readonly reads: readonly string[]
  readonly events: readonly (readonly [kind: string, value: unknown])[]
  /** Names of the app's own objects that are not what they were. */
  readonly changed: readonly string[]
}

const contexts = new Map<HostName, Promise<vm.Context>>()

/** One context a host, with crossload's runtime; it keeps nothing between runs but which warnings were given. */
function contextOf(host: HostName): Promise<vm.Context> {
  const known = contexts.get(host)
  if (known) return known
  const made = loadRuntime(host).then((script) => {
    const context = vm.createContext({ console: { warn() {} } })
    script.runInContext(context)
    return context
  })
  contexts.set(host, made)
  return made
}

function look(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return String(value)
  const { then, abort } = value as Readonly<Record<string, unknown>>
  if (typeof then === 'function') return typeof abort === 'function' ? 'promise with a task' : 'promise'
  return typeof abort === 'function' ? 'task' : undefined
}

/** Turns of the event loop after which every answer has come: up to five uploads in a row, and what follows the last. */
const TURNS = 7

const settled = () => new Promise((resolve) => setImmediate(resolve))

/**
 * Runs an app.
 *
 * @param globals what stands for `uni`, `mpx` and the host's global
 */
export async function runApp(
  host: HostName,
  code: string,
  { fields = {}, objects = {} }: Partial<Rendered>,
  globals: Readonly<Record<string, unknown>>,
): Promise<AppRun> {
  const evaluations: number[] = []
  const reads: string[] = []
  const events: [string, unknown][] = []
  const own: (readonly [name: string, object: object, was: unknown])[] = []
  for (const [name, object] of Object.entries(objects)) own.push([name, object, snapshot(object)])
  const environment = {
    at: (index: number, value: unknown) => {
      evaluations.push(index)
      return value
    },
    later: (index: number, value: unknown) => {
      evaluations.push(index)
      return Promise.resolve(value)
    },
    log: (kind: string, value: unknown) => void events.push([kind, snapshot(value)]),
    look,
    read: (name: string) => void reads.push(name),
    /** Watches an options object without reading its getters. */
    keep: (object: object) => {
      own.push([`options ${own.length}`, object, describeOwn(object)])
      return object
    },
    objects,
  }
  const context = await contextOf(host)
  Object.assign(context, globals)
  const exports: { run?: (environment: object) => Promise<unknown> } = {}
  const wrapper = vm.runInContext(`(function (exports) {'use strict';${code}\n})`, context) as (exports: object) => void
  wrapper(exports)
  const run = exports.run?.bind({ ...fields })
  if (!run) throw new TypeError('the app exports no run()')
  // Not awaited: what stands in for the API need not ever answer.
  void run(environment).catch((error: unknown) => events.push(['threw', snapshot(error)]))
  for (let turn = 0; turn < TURNS; turn++) await settled()
  const isChanged = ([name, object, was]: readonly [string, object, unknown]) =>
    JSON.stringify(name.startsWith('options ') ? describeOwn(object) : snapshot(object)) !== JSON.stringify(was)
  return { evaluations, reads, events, changed: own.filter(isChanged).map(([name]) => name) }
}

/** Own keys with what they hold, in order; getters are not called. */
function describeOwn(object: object): unknown {
  return Object.entries(Object.getOwnPropertyDescriptors(object)).map(([key, { value, get }]) => [key, get ? 'getter' : snapshot(value)])
}
