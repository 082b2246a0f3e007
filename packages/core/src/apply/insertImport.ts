import type { Comment, File } from '@babel/types'
import type MagicString from 'magic-string'
import { span } from '../ast/range.ts'
import type { Scopes } from '../find/scope.ts'
import { commentsBetween, withBlanksBefore } from './spans.ts'
import { quote } from '../text/quote.ts'

/** Where helpers come from: the host's entry, but for those that are the same everywhere. */
export interface Runtime {
  readonly module: string
  readonly host: string
}

/** Entries of the runtime that belong to no host, by helper. */
const SHARED_ENTRIES: Readonly<Record<string, string>> = {
  through: 'through',
  heard: 'through',
  answered: 'through',
  tasked: 'through',
  split: 'split',
  timed: 'timeout',
  taroPromise: 'taro',
  rawTask: 'vue',
  withBase: 'address',
  fileNameWins: 'keys',
  lastKeyWins: 'keys',
  formText: 'formData',
  withFormText: 'formData',
  withStatus: 'status',
  told: 'status',
}

/** A helper's name in the runtime and its name in the file. */
export type Helper = readonly [helper: string, local: string]

/** Helpers by the module that they are imported from, in the order of first use. */
export function importsOf(helpers: readonly Helper[], { module, host }: Runtime): ReadonlyMap<string, readonly Helper[]> {
  const imports = new Map<string, Helper[]>()
  for (const helper of helpers) {
    const from = `${module}/${SHARED_ENTRIES[helper[0]] ?? host}`
    imports.set(from, [...(imports.get(from) ?? []), helper])
  }
  return imports
}

/** Puts the helpers' imports in front of the first statement, behind directives and a licence. */
export function insertImport(
  text: MagicString,
  code: string,
  ast: File,
  imports: ReadonlyMap<string, readonly Helper[]>,
  isRequired: boolean,
): void {
  const newline = code.includes('\r\n') ? '\r\n' : '\n'
  const lines = [...imports].map(([from, helpers]) => {
    const names = helpers.map(([helper, local]) => `${helper}${isRequired ? ':' : ' as'} ${local}`).join(', ')
    return (isRequired ? `const { ${names} } = require(${quote(from)});` : `import { ${names} } from ${quote(from)};`) + newline
  })
  text.appendLeft(placeFor(code, ast), lines.join(''))
}

/** What a file uses says what it is (a `.cjs` may have been turned into a module on its way), else its extension. */
export function isCommonJs(id: string, ast: File, scopes: Scopes): boolean {
  if (ast.program.sourceType === 'module') return false
  const extension = /\.([cm])[jt]s$/i.exec(id.replace(/[?#].*$/s, ''))?.[1]
  if (extension) return extension.toLowerCase() === 'c'
  return cannotBeModule(ast) || scopes.usesGlobal('require', 'module', 'exports')
}

/** Comments that begin with `<!--` or `-->`, and what strict mode forbids, such as `with`, end where a file becomes a module. */
function cannotBeModule(ast: File): boolean {
  const { comments, errors } = ast as { comments?: File['comments']; errors?: readonly { readonly reasonCode?: string }[] | null }
  // Any other comment that ends with its line begins with two characters.
  const isOld = ({ type, value, start, end }: Comment) => type === 'CommentLine' && (end ?? 0) - (start ?? 0) > value.length + 2
  return (comments ?? []).some(isOld) || (errors ?? []).some(({ reasonCode }) => reasonCode?.startsWith('Strict'))
}

/** Comments that tools look for at the top of a file. */
const PRAGMA = /@(?:no)?flow\b|@ts-|@jsx|@license|@preserve|^\/\/\/|^\/[*/]\s*(?:eslint|jshint|global)\b/

/**
 * Where imports go, as an offset: in front of the first statement. Comments that touch it belong to it, except above imports.
 */
export function placeFor(code: string, ast: File): number {
  const first = ast.program.body[0]
  if (!first) return code.length
  let at = span(first).start
  if (first.type === 'ImportDeclaration') return lineStartOf(code, at)
  const from = Math.max(0, ...ast.program.directives.map((directive) => span(directive).end), ast.program.interpreter ? span(ast.program.interpreter).end : 0)
  for (const comment of commentsBetween(ast, from, at).toReversed()) {
    if (PRAGMA.test(code.slice(comment.start, comment.end))) break
    const gap = code.slice(comment.end, at)
    if (gap.trim() !== '' || gap.split('\n').length > 2) break
    if (comment.start < from || /\S/.test(code.slice(code.lastIndexOf('\n', comment.start) + 1, comment.start).replace('\uFEFF', ''))) break
    at = comment.start
  }
  return lineStartOf(code, at)
}

/** The beginning of the line where nothing but blanks stand before, so that the import is not indented as what follows. */
function lineStartOf(code: string, at: number): number {
  const { start } = withBlanksBefore(code, { start: at, end: at })
  return start === 0 || /[\n\r\uFEFF]/.test(code[start - 1] ?? '') ? start : at
}
