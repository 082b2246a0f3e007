import type { SourceApi } from './sources/types.ts'

/** The methods, and what installs an interceptor for them: a file that does so has something to be told. */
export const WORDS = ['uploadFile', 'downloadFile', 'addInterceptor'] as const

/** Can this text install an interceptor? A tree that comes without its text may. */
export function mayIntercept(code: string): boolean {
  return code === '' || code.includes('addInterceptor')
}

/**
 * Can this text hold a call site? One substring search a word; everything else in core runs only on a hit.
 * A hit in a comment or a string costs a parse, a miss costs nothing.
 *
 * @param code source text
 * @param sources the source APIs in use; one with a method of its own spelling is looked for by the module that it comes from
 */
export function mayContainCall(code: string, sources: readonly SourceApi[] = []): boolean {
  return WORDS.some((word) => code.includes(word)) || wordsOf(sources).some((word) => code.includes(word))
}

function wordsOf(sources: readonly SourceApi[]): readonly string[] {
  return sources.filter(({ base }) => base).flatMap(({ imports }) => imports.map(({ module }) => module))
}
