/**
 * Finds out what a framework builds for.
 *
 * @module
 */
import { hostNames, resolveHost } from '@crossload/hosts'
import { CrossloadOptionError } from './options.ts'

/** The variables by which frameworks' command lines say what they build for. */
export const TARGET_VARIABLES = ['UNI_PLATFORM', 'MPX_CURRENT_TARGET_MODE', 'TARO_ENV'] as const

/** Another place where a framework may say it. */
export interface TargetPlace {
  readonly place: string
  readonly name: string | undefined
}

/**
 * What to build for: the option, else what the framework says.
 *
 * @param option a host's id or alias
 * @param env the process's environment
 * @param also looked at after `UNI_PLATFORM` and before the other variables
 * @returns a host's id or alias
 * @throws CrossloadOptionError when nothing says it, or what says it names no host
 */
export function findTarget(option: string | undefined, env: Readonly<Record<string, string | undefined>>, also?: TargetPlace): string {
  const [uni, ...others] = TARGET_VARIABLES
  const said = (variable: string): TargetPlace => ({ place: variable, name: env[variable] || undefined })
  const places = [said(uni), ...(also ? [also] : []), ...others.map(said)]
  const hosts = `one of ${hostNames().join(', ')}`
  for (const { place, name } of [{ place: undefined, name: option }, ...places]) {
    if (name === undefined) continue
    if (typeof name === 'string' && resolveHost(name)) return name
    throw new CrossloadOptionError(place === undefined ? 'target' : `target (from ${place})`, name, hosts)
  }
  const names = places.map(({ place }) => place)
  const elsewhere = `and neither ${names.slice(0, -1).join(', ')} nor ${names.at(-1)} says what to build for`
  throw new CrossloadOptionError('target', undefined, `${hosts}, ${elsewhere}`)
}
