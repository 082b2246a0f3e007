import type { Framework, Host, ValueType } from '@crossload/hosts'
import type { Node } from '@babel/types'
import type { Handling } from './writes.ts'

/** One thing that an expression may be when the app runs. */
export type Possible = (Text | Numeric | Objectlike | Plain) & Origin

interface Origin {
  /** Where it is written, if in this file. */
  readonly at?: Node
  /** Where it is written, if elsewhere: as people call the place (`src/config.ts`, `.env.production`). */
  readonly from?: string
  /** Does only a development build, or a developer's own branch, come to it? */
  readonly isDevelopment?: boolean
}

/** A text, or as much as can be seen of one. */
export interface Text {
  readonly type: 'string'
  /** What it begins with; the whole text, if all of it can be seen. */
  readonly start: string
  /** What it ends with. */
  readonly end: string
  readonly isWhole: boolean
}

interface Numeric {
  readonly type: 'number'
  readonly value?: number
}

/** An object whose properties can be looked at (see `Fields`). */
interface Objectlike {
  readonly type: 'object'
  /** What it is made of: its literal, or the arguments of `Object.assign`, of which later ones count. */
  readonly layers?: readonly Node[]
  /** The names under which it came here, so that what is assigned to its members counts. */
  readonly handlings?: readonly Handling[]
  /** Of an object of another file: what its properties may be. */
  readonly member?: (name: string) => Value
  readonly made?: Made
}

/** What `new` makes of a class that is imported. */
export interface Made {
  readonly module: string
  /** The class's name there. */
  readonly name: string
  /** The options that it was made with; `undefined` where there may be other ones, or other arguments. */
  readonly options: ReadonlyMap<string, Value> | undefined
  /** The methods that its file calls of it; `undefined` where something else is done with it, but that it is exported. */
  readonly calls: ReadonlySet<string> | undefined
}

interface Plain {
  /** `nothing`: `undefined` or `null`. */
  readonly type: Exclude<ValueType, 'string' | 'number' | 'object'> | 'nothing'
  /** Of a boolean. */
  readonly truth?: boolean
}

/**
 * What an expression may be, as far as reading shows. All that is possible is there: it is one thing, or several. Otherwise there may be more
 * than can be seen; nothing possible at all is unknown.
 */
export interface Value {
  readonly possible: readonly Possible[]
  readonly isComplete: boolean
  /** Whatever else it may be, it is not `undefined` or `null`. */
  readonly isThere?: boolean
  /** Of what another file says: what it has to do with the running platform. */
  readonly asked?: Asked
}

/** What an expression of another file says about the platform that the app runs on, worked out when somebody asks. */
export interface Asked {
  /**
   * What it comes to as a condition on a host.
   *
   * @param translated globals that the app's build makes the target's own
   * @param depth so many names may hand the question on
   */
  comesTo(host: Host, translated: ReadonlySet<string>, depth: number): boolean | undefined
  /** The framework whose name for the platform it is. */
  platform(): Framework | undefined
  /** The same of what a call of it gives. */
  called(): Asked | undefined
}

export const UNKNOWN: Value = { possible: [], isComplete: false }

/** More are not told apart, so that work is bounded. */
const MOST = 8

export function one(possible: Possible): Value {
  return { possible: [possible], isComplete: true }
}

/** Any of them. */
export function oneOf(values: readonly Value[]): Value {
  const [only] = values
  if (only && values.length === 1) return only
  const possible: Possible[] = []
  for (const each of values.flatMap((value) => value.possible)) {
    if (!possible.some((known) => isSame(known, each))) possible.push(each)
  }
  return {
    possible: possible.slice(0, MOST),
    isComplete: possible.length <= MOST && values.every(({ isComplete }) => isComplete),
    ...(values.every(isThere) && { isThere: true }),
  }
}

/** Is it certainly something? */
export function isThere({ possible, isComplete, isThere: isKnown = isComplete }: Value): boolean {
  return isKnown && !possible.some(({ type }) => type === 'nothing')
}

/** There may be more to it. */
export function orMore(value: Value): Value {
  return value.isComplete ? { possible: value.possible, isComplete: false, ...(value.asked && { asked: value.asked }) } : value
}

function isSame(a: Possible, b: Possible): boolean {
  if (a === b) return true
  if (a.type !== b.type || a.at !== b.at || a.from !== b.from || a.isDevelopment !== b.isDevelopment) return false
  if (a.type === 'string' && b.type === 'string') return a.start === b.start && a.end === b.end && a.isWhole === b.isWhole
  if (a.type === 'number' && b.type === 'number') return a.value === b.value
  return a.type !== 'object' && 'truth' in a === 'truth' in b
}

/** The type that the value certainly has. */
export function onlyType(value: Value): Possible['type'] | undefined {
  const [first, ...others] = value.possible
  return value.isComplete && first && others.every(({ type }) => type === first.type) ? first.type : undefined
}

/** The same, where it is something. */
export function onlyValueType(value: Value): ValueType | undefined {
  const type = onlyType(value)
  return type === 'nothing' ? undefined : type
}

/** Is it certainly a text, rather than something that may turn out to be missing? */
export function isSurelyText(value: Value): boolean {
  return isThere(value) && value.possible.length > 0 && value.possible.every(({ type }) => type === 'string')
}

/** The number that the value certainly is. */
export function onlyNumber({ possible, isComplete }: Value): number | undefined {
  const [only, ...others] = possible
  return isComplete && others.length === 0 && only?.type === 'number' ? only.value : undefined
}

/** The whole texts that the value may be. */
export function texts(value: Value): readonly string[] {
  return value.possible.flatMap((each) => (each.type === 'string' && each.isWhole ? [each.start] : []))
}
