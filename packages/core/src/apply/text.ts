import type { File, Node } from '@babel/types'
import MagicString from 'magic-string'
import { memberName } from '../ast/literals.ts'
import { span } from '../ast/range.ts'
import type { Scopes } from '../find/scope.ts'
import type { Edit, HelperArgument } from '../plan/edits.ts'
import type { OptionProperty } from '../read/argument.ts'
import { createHelperNames } from './helperNames.ts'
import type { HelperNames } from './helperNames.ts'

/** Applies edits to the text of a file. Everything outside the edited spans stays as it is, byte for byte. */
export function applyToText(code: string, ast: File, scopes: Scopes, edits: readonly Edit[], runtime: string): MagicString {
  const text = new MagicString(code)
  const names = createHelperNames(code)
  for (const edit of edits) applyEdit(text, code, ast, edit, names)
  const helpers = names.entries()
  if (helpers.length > 0) insertImport(text, code, ast, scopes, helpers, runtime)
  return text
}

function applyEdit(text: MagicString, code: string, ast: File, edit: Edit, names: HelperNames): void {
  switch (edit.kind) {
    case 'call-host': {
      const { callee, call } = edit.site
      removeTypeArguments(text, call)
      if ((callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') && memberName(callee) === edit.method) {
        const object = outerSpan(callee.object, code)
        text.overwrite(object.start, object.end, edit.global)
        return
      }
      const { start, end } = span(callee)
      text.overwrite(start, end, `${edit.global}.${edit.method}`)
      return
    }
    case 'call-helper': {
      const { call } = edit.site
      const callee = outerSpan(call.callee, code)
      const open = openingParenthesis(code, ast, call)
      text.overwrite(callee.start, open, names.of(edit.helper) + commentsIn(ast, code, callee.start, open))
      appendArguments(text, code, ast, call, edit.rest, names)
      return
    }
    case 'call-through': {
      const { call } = edit.site
      const callee = outerSpan(call.callee, code)
      const open = openingParenthesis(code, ast, call)
      removeTypeArguments(text, call)
      text.appendRight(callee.start, `${names.of(edit.helper)}((options) => `)
      text.appendLeft(open + 1, 'options), ')
      appendArguments(text, code, ast, call, edit.rest, names)
      return
    }
    case 'replace-value': {
      const { start, end } = outerSpan(edit.property.value, code)
      const { node } = edit.property
      const name = node.type === 'ObjectProperty' && node.shorthand ? `${edit.property.name}: ` : ''
      text.overwrite(start, end, name + quote(edit.value))
      return
    }
    case 'wrap-options': {
      const { start, end } = span(edit.options)
      const rest = edit.rest.map((argument) => `, ${print(argument, names)}`).join('')
      text.appendRight(start, `${names.of(edit.helper)}(`)
      text.prependLeft(end, `${rest})`)
      return
    }
    case 'rename-option':
      renameOption(text, edit.property, edit.to)
      return
    case 'insert-option': {
      const at = span(edit.object).start + 1
      const isEmpty = edit.object.properties.length === 0
      text.appendLeft(at, ` ${edit.name}: ${quote(edit.value)}${isEmpty ? ' ' : ','}`)
      return
    }
    case 'remove-option':
      removeOption(text, code, ast, edit.property, span(edit.object).end)
  }
}

function print(argument: HelperArgument, names: HelperNames): string {
  if (argument.kind === 'helper') return names.of(argument.name)
  if (argument.kind === 'combined') return `${names.of(argument.name)}(${names.of(argument.of)})`
  return argument.kind === 'string' ? quote(argument.value) : 'undefined'
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`
}

/** The span of an expression with the parentheses around it that belong to nothing else. */
function outerSpan(node: Node, code: string): { start: number; end: number } {
  let { start, end } = span(node)
  const extra = node.extra as { parenthesized?: boolean; parenStart?: number } | undefined
  if (extra?.parenthesized && typeof extra.parenStart === 'number') {
    start = extra.parenStart
    end = code.indexOf(')', end) + 1
  }
  return { start, end }
}

function removeTypeArguments(text: MagicString, call: Node): void {
  const { typeParameters, typeArguments } = call as { typeParameters?: Node | null; typeArguments?: Node | null }
  const types = typeParameters ?? typeArguments
  if (!types) return
  const { start, end } = span(types)
  text.remove(start, end)
}

/** The offset of the `(` that opens the arguments. */
function openingParenthesis(code: string, ast: File, call: Extract<Edit, { kind: 'call-helper' }>['site']['call']): number {
  const { typeParameters, typeArguments } = call as { typeParameters?: Node | null; typeArguments?: Node | null }
  const types = typeParameters ?? typeArguments
  const from = types ? span(types).end : outerSpan(call.callee, code).end
  return nextOf(code, ast, from, '(')
}

/** The offset of the next such character that does not stand in a comment. */
function nextOf(code: string, ast: File, from: number, character: string): number {
  for (let at = from; at < code.length; at++) {
    const comment = commentAt(ast, at)
    if (comment) at = comment.end - 1
    else if (code[at] === character) return at
  }
  return -1
}

function commentAt(ast: File, offset: number): { start: number; end: number } | undefined {
  const comment = ast.comments?.find(({ start, end }) => (start ?? 0) <= offset && offset < (end ?? 0))
  return comment && { start: comment.start ?? 0, end: comment.end ?? 0 }
}

/** The comments of a span that is about to be replaced, so that they outlive it. */
function commentsIn(ast: File, code: string, start: number, end: number): string {
  return (ast.comments ?? [])
    .filter((comment) => (comment.start ?? 0) >= start && (comment.end ?? 0) <= end)
    .map((comment) => ` ${code.slice(comment.start ?? 0, comment.end ?? 0)}${comment.type === 'CommentLine' ? '\n' : ''}`)
    .join('')
}

function appendArguments(
  text: MagicString,
  code: string,
  ast: File,
  call: Extract<Edit, { kind: 'call-helper' }>['site']['call'],
  rest: readonly HelperArgument[],
  names: HelperNames,
): void {
  if (rest.length === 0) return
  const last = call.arguments.at(-1)
  const printed = rest.map((argument) => print(argument, names)).join(', ')
  if (last) text.appendLeft(outerSpan(last, code).end, `, ${printed}`)
  else text.appendLeft(openingParenthesis(code, ast, call) + 1, `undefined, ${printed}`)
}

function renameOption(text: MagicString, property: OptionProperty, to: string): void {
  const { node } = property
  const { start, end } = span(node.key)
  if (node.type === 'ObjectProperty' && node.shorthand) text.appendLeft(start, `${to}: `)
  else text.overwrite(start, end, node.key.type === 'Identifier' && !node.computed ? to : `'${to}'`)
}

/** Takes a property out with its comma, and with its line where nothing else stands there. */
function removeOption(text: MagicString, code: string, ast: File, property: OptionProperty, objectEnd: number): void {
  let { start, end } = span(property.node)
  const comma = nextOf(code, ast, end, ',')
  const isOwnComma = comma >= 0 && comma < objectEnd && onlyCommentsBetween(code, ast, end, comma)
  if (isOwnComma && code.slice(end, comma).trim() === '') end = comma + 1
  else if (isOwnComma) text.remove(comma, comma + 1)
  const lineStart = code.lastIndexOf('\n', start - 1) + 1
  const lineEnd = code.indexOf('\n', end)
  const isAlone = lineStart > 0 && code.slice(lineStart, start).trim() === '' && lineEnd >= 0 && code.slice(end, lineEnd).trim() === ''
  if (isAlone) {
    start = lineStart
    end = lineEnd + 1
  } else if (isOwnComma) {
    while (code[end] === ' ') end++
  } else {
    // The last one on the line: the blank before it goes, and the comma with it where nothing but that stands between.
    const before = /,[ \t]*$/.exec(code.slice(0, start))
    start -= before ? before[0].length : 0
  }
  text.remove(start, end)
}

function onlyCommentsBetween(code: string, ast: File, start: number, end: number): boolean {
  let rest = code.slice(start, end)
  for (const comment of ast.comments ?? []) {
    if ((comment.start ?? 0) >= start && (comment.end ?? 0) <= end) {
      rest = rest.replace(code.slice(comment.start ?? 0, comment.end ?? 0), '')
    }
  }
  return rest.trim() === ''
}

function insertImport(
  text: MagicString,
  code: string,
  ast: File,
  scopes: Scopes,
  helpers: readonly (readonly [string, string])[],
  runtime: string,
): void {
  const first = ast.program.body[0]
  const at = first ? span(first).start : code.length
  const isCommonJs =
    ast.program.sourceType === 'script' && ['require', 'module', 'exports'].some((name) => scopes.globals(name).length > 0)
  const newline = code.includes('\r\n') ? '\r\n' : '\n'
  const names = helpers.map(([helper, local]) => `${helper}${isCommonJs ? ':' : ' as'} ${local}`).join(', ')
  const line = isCommonJs ? `const { ${names} } = require('${runtime}');` : `import { ${names} } from '${runtime}';`
  text.appendLeft(at, line + newline)
}
