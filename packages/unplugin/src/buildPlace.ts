import type { Alias } from '@crossload/project'
import type { BuildPlace } from './appOfBuild.ts'
import { isOnDisk } from './persistentCache.ts'

/**
 * The files that a bundler begins with, however it is told: a path, a list, a table, `{ in }`, `{ import }`.
 *
 * @returns nothing where it is a function, which is not asked
 */
export function entriesIn(input: unknown): readonly string[] {
  if (typeof input === 'string') return [input.replace(/[?#].*$/s, '')]
  if (Array.isArray(input)) return input.flatMap(entriesIn)
  if (typeof input !== 'object' || input === null) return []
  const { in: from, import: imports } = input as { in?: unknown; import?: unknown }
  return entriesIn(from ?? imports ?? Object.values(input))
}

/** Aliases, however a bundler is told: a table, `[{ find, replacement }]`, `[{ name, alias }]`. */
export function aliasesIn(given: unknown): readonly Alias[] {
  if (typeof given !== 'object' || given === null) return []
  const items: readonly (readonly [unknown, unknown])[] = Array.isArray(given)
    ? given.map((item: unknown) => {
        const { find, name, replacement, alias } = Object(item) as Readonly<Record<string, unknown>>
        return [find ?? name, replacement ?? alias]
      })
    : Object.entries(given)
  return items.flatMap(([find, to]) => {
    // webpack marks a name that stands for nothing longer.
    const from = typeof find === 'string' ? find.replace(/\$$/, '') : find
    return typeof from === 'string' || from instanceof RegExp ? entriesIn(to).map((replacement) => ({ find: from, replacement })) : []
  })
}

interface CompilerLike {
  readonly context: string
  readonly options: { readonly entry: unknown; readonly resolve: { readonly alias?: unknown } }
}

/**
 * Where webpack's or Rspack's build begins.
 *
 * @param caches settings of what may be kept on disk
 */
export function placeOfCompiler({ context, options }: CompilerLike, caches: readonly unknown[], mpxMode?: string): BuildPlace {
  return { root: context, keepsModules: caches.some(isOnDisk), entries: entriesIn(options.entry), aliases: aliasesIn(options.resolve.alias), mpxMode }
}
