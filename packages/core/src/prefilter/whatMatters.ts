import type { ResolvedOptions } from '../options/resolveOptions.ts'
import { handsOnMethods, mayUse } from './prefilter.ts'
import { IGNORE_WORD, mayIgnore } from '../silence/readComment.ts'
import type { SourceApi } from '../sources/types.ts'
import { firstFrom } from '../text/ascending.ts'
import { createPlaces, isWholeWord } from '../text/word.ts'
import type { PlacesOf } from '../text/word.ts'

/**
 * Places in every function which a file's calls, or what kind of module it is, can hang on: a method, what hands a whole object to somebody,
 * an ignore comment, `import.meta`.
 */
export function placesThatMatter(code: string, sources: readonly SourceApi[], placesOf: PlacesOf): readonly number[] {
  const words = [...spellingsIn(code, sources), IGNORE_WORD].flatMap(placesOf)
  const metas = placesOf('import').filter((at) => isWholeWord('import', at, code) && META.test(code.slice(at + 'import'.length, at + 'import'.length + 40)))
  const required = sources.flatMap(({ imports }) => imports.flatMap(({ module }) => placesOf(module)))
  return [...words, ...metas, ...required, ...sources.flatMap((source) => placesOfObject(code, source, placesOf))]
}

/** Behind `import`: a dot, or a comment before it. */
const META = /^\s*[./]/

/**
 * Does a text name what a call begins with, the global or the module of a source API, or hold an ignore comment? A part of a longer word is
 * no name.
 */
export function namesSource(code: string, { sources, ignoreComments }: ResolvedOptions, placesOf: PlacesOf): boolean {
  if (ignoreComments && mayIgnore(code)) return true
  const isNamed = (name: string) => placesOf(name).some((at) => isWholeWord(name, at, code))
  return sources.some((source) => source.globals.some(isNamed) || mayUse(source, code))
}

/**
 * Does a source API stand among the tokens of a text, and a method or what installs an interceptor, or an ignore comment anywhere? Mostly
 * it is a comment that other looks were misled by.
 *
 * @param tokens where they begin, ascending
 */
export function mayHoldCall(code: string, tokens: readonly number[], { sources, ignoreComments }: ResolvedOptions, placesOf: PlacesOf): boolean {
  if ((ignoreComments && mayIgnore(code)) || handsOnMethods(code, sources)) return true
  const isNamed = (word: string) => placesOf(word).some((at) => isName(word, at, code, tokens))
  if (!spellingsIn(code, sources).some(isNamed)) return false
  return sources.some(({ globals, imports, madeBy }) => globals.some(isNamed) || imports.some(({ module }) => isNamed(module)) || madeBy !== undefined)
}

/** Is it a name, or a string that may name a member? */
function isName(word: string, at: number, code: string, tokens: readonly number[]): boolean {
  if (!isWholeWord(word, at, code)) return false
  const isToken = (offset: number) => tokens[firstFrom(offset, tokens)] === offset
  return isToken(at) || (code[at - 1] === code[at + word.length] && isToken(at - 1))
}

/** Is the object of a source API given to somebody, assigned to, or asked for a member under a computed name, rather than for a member by its name? */
export function handsOutObject(code: string, sources: readonly SourceApi[]): boolean {
  const placesOf = createPlaces(code)
  return sources.some((source) => placesOfObject(code, source, placesOf).length > 0)
}

/** Where an object stands without the name of a member behind it. */
function placesOfObject(code: string, { globals, name }: SourceApi, placesOf: PlacesOf): readonly number[] {
  return [...new Set([...globals, name])].flatMap((global) =>
    placesOf(global).filter((at) => isWholeWord(global, at, code) && code[at - 1] !== '/' && !MEMBER.test(code.slice(at + global.length, at + global.length + 40))),
  )
}

/** A member by its name that nothing is assigned to, or a part of a longer word in a text. */
const MEMBER = /^(?:\s*\??\.\s*[\w$]+(?!\s*=[^=>])|[-/])/

function spellingsIn(code: string, sources: readonly SourceApi[]): readonly string[] {
  const present = sources.filter((source) => source.base === undefined || mayUse(source, code))
  return [...new Set(present.flatMap(({ methods, interceptor }) => [...Object.values(methods).map(({ spelling }) => spelling), interceptor ?? []].flat()))]
}
