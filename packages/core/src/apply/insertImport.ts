import type { File } from '@babel/types'
import type MagicString from 'magic-string'
import { span } from '../ast/range.ts'
import type { Scopes } from '../find/scope.ts'
import { commentsBetween } from './spans.ts'

/** Puts the helpers' import in front of the first statement, behind directives and a licence. */
export function insertImport(
  text: MagicString,
  code: string,
  id: string,
  ast: File,
  scopes: Scopes,
  helpers: readonly (readonly [helper: string, local: string])[],
  runtime: string,
): void {
  const newline = code.includes('\r\n') ? '\r\n' : '\n'
  const isRequire = isCommonJs(id, ast, scopes)
  const names = helpers.map(([helper, local]) => `${helper}${isRequire ? ':' : ' as'} ${local}`).join(', ')
  const line = isRequire ? `const { ${names} } = require('${runtime}');` : `import { ${names} } from '${runtime}';`
  text.appendLeft(placeFor(code, ast), line + newline)
}

/** A file's extension says what it is, else what it uses. */
function isCommonJs(id: string, ast: File, scopes: Scopes): boolean {
  const extension = /\.([cm])[jt]s$/i.exec(id.replace(/[?#].*$/s, ''))?.[1]
  if (extension) return extension.toLowerCase() === 'c'
  return ast.program.sourceType === 'script' && ['require', 'module', 'exports'].some((name) => scopes.globals(name).length > 0)
}

/** Comments that tools look for at the top of a file. */
const PRAGMA = /@(?:no)?flow\b|@ts-|@jsx|@license|@preserve|^\/\/\/|^\/[*/]\s*(?:eslint|jshint|global)\b/

/** Comments that touch the first statement belong to it, except above imports. */
function placeFor(code: string, ast: File): number {
  const first = ast.program.body[0]
  if (!first) return code.length
  let at = span(first).start
  if (first.type === 'ImportDeclaration') return at
  const from = Math.max(0, ...ast.program.directives.map((directive) => span(directive).end), ast.program.interpreter ? span(ast.program.interpreter).end : 0)
  for (const comment of commentsBetween(ast, from, at).toReversed()) {
    if (PRAGMA.test(code.slice(comment.start, comment.end))) break
    const gap = code.slice(comment.end, at)
    if (gap.trim() !== '' || gap.split('\n').length > 2) break
    if (comment.start < from || /\S/.test(code.slice(code.lastIndexOf('\n', comment.start) + 1, comment.start).replace('\uFEFF', ''))) break
    at = comment.start
  }
  return at
}
