import type { Place } from '../text/position.ts'
import { visible } from '../text/visible.ts'

/** A wrong option: names it, says what it got and what it takes. */
export class CrossloadOptionError extends Error {
  override readonly name = 'CrossloadOptionError'
  /** The option's path, such as `minVersions.alipay`. */
  readonly option: string

  constructor(option: string, got: unknown, takes: string) {
    super(`crossload: option \`${visible(option)}\` got ${visible(show(got))}; it takes ${takes}.`)
    this.option = option
  }
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}

export function checkObject<T extends object>(option: string, value: T | undefined): Partial<T> {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new CrossloadOptionError(option, value, 'an object')
  return value
}

export function checkKeys<T extends object>(option: string, value: T | undefined, keys: readonly string[]): Partial<T> {
  const object = checkObject(option === '' ? 'options' : option, value)
  const unknown = Object.keys(object).find((key) => !keys.includes(key))
  if (unknown !== undefined) {
    throw new CrossloadOptionError(option === '' ? unknown : `${option}.${unknown}`, (object as Record<string, unknown>)[unknown], `no such key; the keys are ${keys.join(', ')}`)
  }
  return object
}

export function checkNamePart(option: string, value: unknown): void {
  if (value !== undefined && (typeof value !== 'string' || !/^[\w$]+$/.test(value))) {
    throw new CrossloadOptionError(option, value, "a part of a name, such as 'mm'")
  }
}

export function checkOneOf(option: string, value: unknown, values: readonly unknown[]): void {
  if (value !== undefined && !values.includes(value)) {
    throw new CrossloadOptionError(option, value, values.map((each) => JSON.stringify(each)).join(' or '))
  }
}

export function checkBoolean(option: string, value: unknown): void {
  checkOneOf(option, value, [true, false])
}

export function checkPlaces<T extends Place>(option: string, places: readonly T[] | undefined): readonly T[] | undefined {
  if (places === undefined) return undefined
  const isPlace = (place: Place | null) => typeof place?.file === 'string' && typeof place.line === 'number'
  if (!Array.isArray(places) || !places.every(isPlace)) throw new CrossloadOptionError(option, places, 'an array of { file, line, column? }')
  return places
}
