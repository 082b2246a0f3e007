/** What a library's name may be in front of its version. */
const NAMED = /^(?:@[\w.-]+\/)?\w[\w./ -]*? v?\d+\.\d+\.\d+/m

/** Nobody reads further for a name. */
const LONGEST = 1000

/**
 * Does a text begin with the notice that tools put on top of what they bundle: a comment for which minifiers have a form of its own (`/*!`,
 * `@license`, `@preserve`), with a name and a version? Authors date and number their own files in other comments.
 */
export function hasBanner(code: string): boolean {
  const head = /^(?:\s|['"]use strict['"]|;)*\/\*([^]*?)\*\//.exec(code.slice(0, LONGEST))?.[1]
  if (head === undefined) return false
  const lines = head.replace(/^[!*]+/, '').replaceAll(/^\s*\*? */gm, '').trim()
  if (head.startsWith('!')) return NAMED.test(lines)
  return /@(?:license|preserve)\b/.test(lines) && NAMED.test(lines.replace(/^@\w+ /, '').split('\n', 1)[0] ?? '')
}
