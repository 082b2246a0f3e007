import type { File, Node, ObjectExpression } from '@babel/types'
import MagicString from 'magic-string'
import { memberName } from '../ast/literals.ts'
import { span } from '../ast/range.ts'
import type { CallSite } from '../find/callSites.ts'
import type { CallFunction, Edit, HelperArgument } from '../plan/edits.ts'
import type { OptionProperty } from '../read/argument.ts'
import { createChanges } from './changes.ts'
import type { Changes } from './changes.ts'
import { quote } from '../text/quote.ts'
import { createHelperNames } from './helperNames.ts'
import type { HelperNames } from './helperNames.ts'
import type { Runtime } from './insertImport.ts'
import { importsOf, insertImport } from './insertImport.ts'
import { removeOptions } from './removeOptions.ts'
import { commentsBetween, nextOf, piecesIn, touchesWord, withBlanksBefore, withParentheses } from './spans.ts'
import type { Source, Span } from './spans.ts'

/** The file that edits are applied to. */
interface Target extends Source {
  readonly changes: Changes
  readonly names: HelperNames
}

/**
 * Applies edits to the text of a file. Everything outside the edited spans stays as it is, byte for byte, and so does every comment: only
 * what stands between comments is ever replaced or taken out.
 *
 * @param runtime where helpers come from, and whether a `require` brings them
 * @param whole a text that holds `code` at the same offsets, to apply the edits to instead
 */
export function applyToText(
  code: string,
  ast: File,
  edits: readonly Edit[],
  runtime: Runtime & { readonly isRequired: boolean },
  whole = code,
): MagicString {
  const target: Target = { code, ast, changes: createChanges(), names: createHelperNames((name) => whole.includes(name)) }
  const removals = new Map<ObjectExpression, OptionProperty[]>()
  for (const edit of edits) {
    if (edit.kind !== 'remove-option') {
      applyEdit(edit, target)
      continue
    }
    const others = removals.get(edit.object)
    if (others) others.push(edit.property)
    else removals.set(edit.object, [edit.property])
  }
  for (const [object, properties] of removals) removeOptions(target, object, properties)
  const text = new MagicString(whole)
  target.changes.applyTo(text)
  const helpers = target.names.entries()
  if (helpers.length > 0) insertImport(text, code, ast, importsOf(helpers, runtime), runtime.isRequired)
  return text
}

function applyEdit(edit: Exclude<Edit, { kind: 'remove-option' }>, target: Target): void {
  const { changes, code, names } = target
  switch (edit.kind) {
    case 'call-host': {
      const { callee, call } = edit.site
      removeTypeArguments(call, target)
      const isMember = callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression'
      if (isMember && memberName(callee) === edit.method) replaceExpression(callee.object, edit.global, target)
      else replacePieces(span(callee), `${edit.global}.${edit.method}`, target)
      return
    }
    case 'call-helper':
      replaceCallee(edit.site, names.of(edit.helper), target)
      appendArguments(edit.site, edit.rest, target)
      return
    case 'call-through': {
      const { call } = edit.site
      removeTypeArguments(call, target)
      const mapped = [edit.parameter, ...edit.mappingRest.map((argument) => print(argument, names))].join(', ')
      const { start, end } = span(call)
      changes.wrap({ start, end }, `${apart(code, start)}${names.of(edit.helper)}((${edit.parameter}) => `, '')
      changes.insertBehind(openingParenthesis(call, target) + 1, `${names.of(edit.mapping)}(${mapped})), `, 0)
      appendArguments(edit.site, edit.rest, target)
      return
    }
    case 'wrap-call': {
      const { start, end } = span(edit.site.call)
      changes.wrap({ start, end }, `${apart(code, start)}${names.of(edit.helper)}(`, ')')
      return
    }
    case 'wrap-options': {
      const rest = edit.rest.map((argument) => `, ${print(argument, names)}`).join('')
      changes.wrap(withParentheses(target, edit.options), `${names.of(edit.helper)}(`, `${rest})`)
      return
    }
    case 'rename-option':
      renameOption(edit.property, edit.to, target)
      return
    case 'replace-value': {
      const { node } = edit.property
      const name = node.type === 'ObjectProperty' && node.shorthand ? `${edit.property.name}: ` : ''
      replacePieces(span(edit.property.value), name + quote(edit.value), target)
      return
    }
    case 'wrap-value': {
      const { node, value, name } = edit.property
      const key = node.type === 'ObjectProperty' && node.shorthand ? `${name}: ` : ''
      const callee = 'helper' in edit.calls ? names.of(edit.calls.helper) : edit.calls.global
      changes.wrap(key === '' ? withParentheses(target, value) : span(value), `${key}${callee}(`, ')')
      return
    }
    case 'insert-option': {
      const at = span(edit.object).start + 1
      const isEmpty = edit.object.properties.length === 0
      changes.insertBehind(at, ` ${edit.name}: ${quote(edit.value)}${isEmpty ? ' ' : ','}`, 0)
    }
  }
}

/**
 * Puts a text in the place of an expression, and of the parentheses around it. Where a comment stands between these, it stays where it is and
 * they do too.
 */
function replaceExpression(node: Node, text: string, target: Target): void {
  const whole = withParentheses(target, node)
  const hasComments = commentsBetween(target.ast, whole.start, whole.end).length > 0
  replacePieces(hasComments ? span(node) : whole, text, target)
}

/** Puts a text where a span's first piece stands, and takes the others out: nothing that follows gets to another line. */
function replacePieces(within: Span, text: string, target: Target): void {
  const { changes, code } = target
  piecesIn(target, within).forEach((piece, index) => {
    if (index === 0) changes.replace(piece, apart(code, piece.start) + text)
    else changes.remove(withoutGap(code, piece))
  })
}

/** With the blanks before it, but for those that indent its line. */
function withoutGap(code: string, piece: Span): Span {
  const wide = withBlanksBefore(code, piece)
  return code[wide.start - 1] === '\n' ? piece : wide
}

/** Puts a helper's name in the callee's place. */
function replaceCallee({ call }: CallSite, name: string, target: Target): void {
  replaceExpression(call.callee, name, target)
  removeTypeArguments(call, target)
  if (call.type === 'OptionalCallExpression' && call.optional) {
    const dot = nextOf(target, withParentheses(target, call.callee).end, '?')
    target.changes.remove({ start: dot, end: dot + 2 })
  }
}

/** A blank where a name would grow together with the word before it, because the parentheses between them go. */
function apart(code: string, at: number): string {
  return touchesWord(code, at) ? ' ' : ''
}

function print(argument: HelperArgument, names: HelperNames): string {
  if (argument.kind === 'helper') return names.of(argument.name)
  if (argument.kind === 'combined') {
    const and = argument.and === undefined ? '' : `, ${quote(argument.and)}`
    const [outer, around, inner] = [names.of(argument.name), argument.around && names.of(argument.around), names.of(argument.of)]
    return `${outer}(${around === undefined ? inner : `${around}(${inner})`}${and})`
  }
  if (argument.kind === 'call') return printCall(argument, names)
  return argument.kind === 'string' ? quote(argument.value) : 'undefined'
}

function printCall({ calls, mapping, mappingRest, around }: CallFunction, names: HelperNames): string {
  const callee = 'helper' in calls ? names.of(calls.helper) : `${calls.global}.${calls.method}`
  if ('helper' in calls && mapping === undefined && around === undefined) return callee
  const rest = mappingRest.map((argument) => `, ${print(argument, names)}`).join('')
  const call = `${callee}(${mapping === undefined ? 'options' : `${names.of(mapping)}(options${rest})`})`
  return `(options) => ${around === undefined ? call : `${names.of(around)}(${call})`}`
}

function typeArgumentsOf(call: Node): Node | undefined {
  const { typeParameters, typeArguments } = call as { typeParameters?: Node | null; typeArguments?: Node | null }
  return typeParameters ?? typeArguments ?? undefined
}

function removeTypeArguments(call: Node, target: Target): void {
  const types = typeArgumentsOf(call)
  if (types) for (const piece of piecesIn(target, span(types))) target.changes.remove(piece)
}

/** The offset of the `(` that opens the arguments. */
function openingParenthesis(call: CallSite['call'], target: Target): number {
  const types = typeArgumentsOf(call)
  return nextOf(target, types ? span(types).end : withParentheses(target, call.callee).end, '(')
}

function appendArguments({ call }: CallSite, rest: readonly HelperArgument[], target: Target): void {
  if (rest.length === 0) return
  const printed = rest.map((argument) => print(argument, target.names)).join(', ')
  const { start, end } = span(call)
  const last = call.arguments.at(-1)
  if (last) target.changes.insertBehind(withParentheses(target, last).end, `, ${printed}`, end - start)
  else target.changes.insertBehind(openingParenthesis(call, target) + 1, `undefined, ${printed}`, end - start)
}

function renameOption({ node }: OptionProperty, to: string, target: Target): void {
  const { start, end } = span(node.key)
  if (node.type === 'ObjectProperty' && node.shorthand) target.changes.wrap({ start, end }, `${to}: `, '')
  else replacePieces({ start, end }, node.key.type === 'Identifier' && !node.computed ? to : `'${to}'`, target)
}
