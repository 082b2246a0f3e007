import type { TransformOptions } from '@crossload/core'
import { fixtureNames, readFixture } from './fixture.ts'
import type { Engine } from './fixture.ts'

/** One case for one host. */
export interface EngineCase {
  readonly name: string
  readonly target: string
  readonly file: string
  readonly input: string
  readonly options: TransformOptions
}

/** Every case for every host, as an engine has to give it. */
export function casesFor(engine: Engine): readonly EngineCase[] {
  return fixtureNames()
    .map(readFixture)
    .filter(({ exceptions }) => exceptions[engine] === undefined)
    .flatMap(({ name, file, input, targets, options }) => targets.map((target) => ({ name, target, file, input, options: { ...options, target } })))
}

/** Those that an engine cannot give, with what shows it. */
export function exceptionsFor(engine: Engine): readonly (EngineCase & { readonly shows: string })[] {
  return fixtureNames()
    .map(readFixture)
    .flatMap(({ name, file, input, targets, options, exceptions }) => {
      const shows = exceptions[engine]?.shows
      return shows === undefined ? [] : targets.map((target) => ({ name, target, file, input, options: { ...options, target }, shows }))
    })
}

/** An error ends an engine's work on a file; what would become of the file shows when it is a warning. */
export function withoutErrors(each: EngineCase): EngineCase {
  const rules = Object.entries(each.options.rules ?? {}).map(([rule, severity]) => [rule, severity === 'error' ? 'warn' : severity])
  return { ...each, options: { ...each.options, rules: Object.fromEntries(rules) } }
}
