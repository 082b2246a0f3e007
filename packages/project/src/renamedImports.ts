import type { SourceApi } from '@crossload/core/find'

/** How far in front of a module's name the local one is looked for, in UTF-16 units, so that the work is bounded by the text. */
const REACH = 200

/**
 * Does a text require a source API's object, or import it under a name that nobody would look for? It need not be right: who says yes gets
 * read.
 */
export function importsUnderOtherName(code: string, sources: readonly SourceApi[]): boolean {
  return sources.some(({ name, imports }) => {
    const pattern = new RegExp(`\\brequire\\(\\s*['"]$|\\b(?:import|default\\s+as)\\s+(?!${name}\\b|[{*'"])[\\w$]+[^;'"]*['"]$`)
    return imports.some(({ module, gives }) => {
      if (gives !== 'object') return false
      for (let at = code.indexOf(module); at >= 0; at = code.indexOf(module, at + module.length)) {
        if (pattern.test(code.slice(Math.max(0, at - REACH), at))) return true
      }
      return false
    })
  })
}
