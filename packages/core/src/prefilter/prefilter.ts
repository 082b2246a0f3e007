import type { SourceApi } from '../sources/types.ts'

/** The methods, and what installs an interceptor for them: a file that does so has something to be told. */
export const WORDS = ['uploadFile', 'downloadFile', 'addInterceptor'] as const

/** Two searches that find whatever `WORDS` and an ignore comment are found by. They are all that most files of a project cost. */
const METHOD_OR_IGNORE = /load(?:File|-ignore)/
const INTERCEPTOR = 'Interceptor'

/**
 * Can this text hold a call site? A hit in a comment or a string costs a parse, a miss costs nothing more.
 *
 * @param code source text
 * @param sources the source APIs in use; one with a method of its own spelling is looked for by the module that it comes from
 */
export function mayContainCall(code: string, sources: readonly SourceApi[] = []): boolean {
  return WORDS.some((word) => code.includes(word)) || importsOwnMethods(code, sources) || handsOnMethods(code, sources)
}

/** Can this text hold a call site or an ignore comment? Never says no where `mayContainCall` or `mayIgnore` says yes. */
export function mayHoldAnything(code: string, sources: readonly SourceApi[]): boolean {
  return METHOD_OR_IGNORE.test(code) || code.includes(INTERCEPTOR) || importsOwnMethods(code, sources) || handsOnMethods(code, sources)
}

/** Does a text export all that a source API's package has? */
export function handsOnMethods(code: string, sources: readonly SourceApi[]): boolean {
  // A text that is looked for takes less than a pattern.
  return sources.some(({ imports }) => imports.some(({ module, gives }) => gives === 'methods' && code.includes(module))) && EXPORT_ALL.test(code)
}

const EXPORT_ALL = /\bexport\s*\*/

function importsOwnMethods(code: string, sources: readonly SourceApi[]): boolean {
  return sources.some((source) => source.base !== undefined && mayUse(source, code))
}

/** Does a text name a source API's module, or may it have such an object from another file and call a method of it? */
export function mayUse({ imports, madeBy, methods }: SourceApi, code: string): boolean {
  if (imports.some(({ module }) => code.includes(module))) return true
  return madeBy !== undefined && Object.values(methods).some(({ spelling }) => code.includes(`.${spelling}`))
}

/** Is this the name of a TypeScript declaration file, in which nothing runs? */
export function holdsTypesOnly(id: string): boolean {
  return /\.d\.[cm]?ts(?:$|[?#])/.test(id)
}
