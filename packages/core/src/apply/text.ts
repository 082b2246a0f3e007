import type { File, Node, ObjectExpression } from '@babel/types'
import MagicString from 'magic-string'
import { memberName } from '../ast/literals.ts'
import { span } from '../ast/range.ts'
import type { CallSite } from '../find/callSites.ts'
import type { CallFunction, Edit, HelperArgument } from '../plan/edits.ts'
import type { OptionProperty } from '../read/argument.ts'
import { createHelperNames } from './helperNames.ts'
import type { HelperNames } from './helperNames.ts'
import type { Runtime } from './insertImport.ts'
import { importsOf, insertImport } from './insertImport.ts'
import { removeOptions } from './removeOptions.ts'
import { commentsBetween, nextOf, tokensBetween, touchesWord, withCommentsOf, withParentheses } from './spans.ts'

/** The file that edits are applied to. */
interface Target {
  readonly text: MagicString
  readonly code: string
  readonly ast: File
  readonly names: HelperNames
}

/**
 * Applies edits to the text of a file. Everything outside the edited spans stays as it is, byte for byte.
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
  const target: Target = { text: new MagicString(whole), code, ast, names: createHelperNames((name) => whole.includes(name)) }
  const removals = new Map<ObjectExpression, OptionProperty[]>()
  for (const edit of edits) {
    if (edit.kind !== 'remove-option') applyEdit(edit, target)
    else removals.set(edit.object, [...(removals.get(edit.object) ?? []), edit.property])
  }
  for (const [object, properties] of removals) removeOptions(target, object, properties)
  const helpers = target.names.entries()
  if (helpers.length > 0) insertImport(target.text, code, ast, importsOf(helpers, runtime), runtime.isRequired)
  return target.text
}

function applyEdit(edit: Exclude<Edit, { kind: 'remove-option' }>, target: Target): void {
  const { text, code, names } = target
  switch (edit.kind) {
    case 'call-host': {
      const { callee, call } = edit.site
      removeTypeArguments(call, target)
      if ((callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') && memberName(callee) === edit.method) {
        const object = withParentheses(code, callee.object)
        text.overwrite(object.start, object.end, apart(code, object.start) + withCommentsOf(code, target.ast, object, edit.global))
        return
      }
      const { start, end } = span(callee)
      text.overwrite(start, end, `${edit.global}.${edit.method}`)
      return
    }
    case 'call-helper':
      replaceCallee(edit.site, names.of(edit.helper), target)
      appendArguments(edit.site, edit.rest, target)
      return
    case 'call-through': {
      const { call } = edit.site
      const start = span(call).start
      removeTypeArguments(call, target)
      const mapped = ['options', ...edit.mappingRest.map((argument) => print(argument, names))].join(', ')
      text.appendRight(start, `${apart(code, start)}${names.of(edit.helper)}((options) => `)
      text.appendLeft(openingParenthesis(call, target) + 1, `${names.of(edit.mapping)}(${mapped})), `)
      appendArguments(edit.site, edit.rest, target)
      return
    }
    case 'wrap-call': {
      const { start, end } = span(edit.site.call)
      text.appendRight(start, `${apart(code, start)}${names.of(edit.helper)}(`)
      text.appendLeft(end, ')')
      return
    }
    case 'wrap-options': {
      const { start, end } = withParentheses(code, edit.options)
      const rest = edit.rest.map((argument) => `, ${print(argument, names)}`).join('')
      text.appendRight(start, `${names.of(edit.helper)}(`)
      text.prependLeft(end, `${rest})`)
      return
    }
    case 'rename-option':
      renameOption(text, edit.property, edit.to)
      return
    case 'replace-value': {
      const { start, end } = span(edit.property.value)
      const { node } = edit.property
      const name = node.type === 'ObjectProperty' && node.shorthand ? `${edit.property.name}: ` : ''
      text.overwrite(start, end, name + quote(edit.value))
      return
    }
    case 'insert-option': {
      const at = span(edit.object).start + 1
      const isEmpty = edit.object.properties.length === 0
      text.appendLeft(at, ` ${edit.name}: ${quote(edit.value)}${isEmpty ? ' ' : ','}`)
    }
  }
}

/** Puts a helper's name in the callee's place. Comments between its parts stay where they are. */
function replaceCallee({ call, callee }: CallSite, name: string, target: Target): void {
  const { text, code, ast } = target
  const isMember = callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression'
  const hasComments = commentsBetween(ast, span(callee).start, openingParenthesis(call, target)).length > 0
  if (isMember && call.callee === callee && hasComments) {
    const object = withParentheses(code, callee.object)
    text.overwrite(object.start, object.end, apart(code, object.start) + withCommentsOf(code, ast, object, name))
    for (const token of tokensBetween(code, ast, object.end, span(callee).end)) text.remove(token.start, token.end)
  } else {
    const whole = withParentheses(code, call.callee)
    text.overwrite(whole.start, whole.end, apart(code, whole.start) + withCommentsOf(code, ast, whole, name))
  }
  removeTypeArguments(call, target)
  if (call.type === 'OptionalCallExpression' && call.optional) {
    const dot = nextOf(code, ast, span(call.callee).end, '?')
    text.remove(dot, dot + 2)
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
    return `${names.of(argument.name)}(${names.of(argument.of)}${and})`
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

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`
}

function typeArgumentsOf(call: Node): Node | undefined {
  const { typeParameters, typeArguments } = call as { typeParameters?: Node | null; typeArguments?: Node | null }
  return typeParameters ?? typeArguments ?? undefined
}

function removeTypeArguments(call: Node, { text, code, ast }: Target): void {
  const types = typeArgumentsOf(call)
  if (!types) return
  const { start, end } = span(types)
  const comments = withCommentsOf(code, ast, { start, end }, '')
  if (comments === '') text.remove(start, end)
  else text.overwrite(start, end, ` ${comments}`)
}

/** The offset of the `(` that opens the arguments. */
function openingParenthesis(call: CallSite['call'], { code, ast }: Target): number {
  const types = typeArgumentsOf(call)
  return nextOf(code, ast, types ? span(types).end : span(call.callee).end, '(')
}

function appendArguments({ call }: CallSite, rest: readonly HelperArgument[], target: Target): void {
  if (rest.length === 0) return
  const { text, code, ast, names } = target
  const printed = rest.map((argument) => print(argument, names)).join(', ')
  const last = call.arguments.at(-1)
  if (!last) {
    text.appendLeft(openingParenthesis(call, target) + 1, `undefined, ${printed}`)
    return
  }
  // Behind the parentheses around the argument, if there are any, and before a trailing comma.
  const close = span(call).end - 1
  const closers = tokensBetween(code, ast, span(last).end, close).filter(({ start }) => code[start] === ')')
  text.appendLeft(closers.at(-1)?.end ?? span(last).end, `, ${printed}`)
}

function renameOption(text: MagicString, property: OptionProperty, to: string): void {
  const { node } = property
  const { start, end } = span(node.key)
  if (node.type === 'ObjectProperty' && node.shorthand) text.appendRight(start, `${to}: `)
  else text.overwrite(start, end, node.key.type === 'Identifier' && !node.computed ? to : `'${to}'`)
}
