import type { CallExpression, Expression, Node, ObjectExpression } from '@babel/types'
import { memberName } from '@crossload/core/tree'
import type { CallFunction, CallSite, Edit, HelperArgument, HelperNames, OptionProperty, Scopes } from '@crossload/core/tree'
import type { Types } from './babel.ts'
import { addTrailing, commentsOf, placeAt, standFor } from './comments.ts'
import { endChainAt } from './optionalChain.ts'
import { removeProperties } from './removeProperties.ts'
import { replaceChild } from './replaceChild.ts'

/** The tree that edits are applied to. */
interface Target {
  readonly t: Types
  readonly scopes: Scopes
  readonly names: HelperNames
  /** The call that options stand in, where a helper was put around them. */
  readonly wrapped: Map<Node, CallExpression>
  /** The call that a helper was put around, by the call of the site. */
  readonly inside: Map<Node, CallSite['call']>
}

/** Applies edits to nodes, which stay the same objects wherever they can: other plugins know them, and they carry comments and places. */
export function applyToTree(t: Types, scopes: Scopes, edits: readonly Edit[], names: HelperNames): void {
  const target: Target = { t, scopes, names, wrapped: new Map(), inside: new Map() }
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
  for (const [object, properties] of removals) removeProperties(t, object, properties)
}

function applyEdit(edit: Exclude<Edit, { kind: 'remove-option' }>, target: Target): void {
  const { t, names } = target
  switch (edit.kind) {
    case 'call-host':
      callHost(edit.site, edit.global, edit.method, target)
      return
    case 'call-helper':
      callHelper(edit.site, edit.helper, edit.rest, target)
      return
    case 'call-through':
      callThrough(edit, target)
      return
    case 'wrap-call':
      wrapCall(edit.site, edit.helper, target)
      return
    case 'wrap-options':
      wrapOptions(edit.options, edit.helper, edit.rest, target)
      return
    case 'rename-option':
      renameOption(t, edit.property, edit.to)
      return
    case 'replace-value': {
      const { node, value } = edit.property
      if (node.type === 'ObjectMethod') throw new TypeError('a method has no value to replace')
      node.shorthand = false
      node.value = standFor(t, t.stringLiteral(edit.value), value)
      return
    }
    case 'wrap-value': {
      const { node, value } = edit.property
      if (node.type === 'ObjectMethod' || !t.isExpression(value)) throw new TypeError('only an expression can be wrapped')
      const callee = t.identifier('helper' in edit.calls ? names.of(edit.calls.helper) : edit.calls.global)
      node.shorthand = false
      node.value = placeAt(t.callExpression(placeAt(callee, value), [value]), value)
      return
    }
    case 'insert-option': {
      const inserted = t.objectProperty(t.identifier(edit.name), t.stringLiteral(edit.value))
      if (edit.object.properties.length === 0) {
        addTrailing(inserted, edit.object.innerComments ?? [])
        edit.object.innerComments = null
      }
      edit.object.properties.unshift(inserted)
    }
  }
}

function callHost({ call, callee }: CallSite, global: string, method: string, { t, scopes }: Target): void {
  removeTypeArguments(t, call)
  if ((callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') && memberName(callee) === method) {
    callee.object = standFor(t, t.identifier(global), callee.object)
    return
  }
  const member = t.memberExpression(placeAt(t.identifier(global), callee), placeAt(t.identifier(method), callee))
  replaceChild(t, scopes.parentOf(callee) ?? call, callee, standFor(t, member, callee))
  if (call.type === 'OptionalCallExpression' && !call.optional) endChainAt(call, scopes)
}

function callHelper({ call }: CallSite, helper: string, rest: readonly HelperArgument[], { t, scopes, names }: Target): void {
  call.callee = standFor(t, t.identifier(names.of(helper)), call.callee)
  removeTypeArguments(t, call)
  endChainAt(call, scopes)
  appendArguments(t, call, rest, names)
}

/** `through((options) => uni.uploadFile(withOptions(options)), given)`: the call of the site becomes the outer one. */
function callThrough(edit: Extract<Edit, { kind: 'call-through' }>, { t, scopes, names }: Target): void {
  const { call } = edit.site
  removeTypeArguments(t, call)
  const through = placeAt(t.identifier(names.of(edit.helper)), call.callee)
  const mappingRest = edit.mappingRest.map((argument) => build(t, argument, names))
  const mapped = [t.callExpression(t.identifier(names.of(edit.mapping)), [t.identifier(edit.parameter), ...mappingRest])]
  const inner =
    call.type === 'OptionalCallExpression' && t.isExpression(call.callee)
      ? t.optionalCallExpression(call.callee, mapped, call.optional)
      : t.callExpression(call.callee, mapped)
  call.arguments.unshift(t.arrowFunctionExpression([t.identifier(edit.parameter)], placeAt(inner, call)))
  call.callee = through
  endChainAt(call, scopes)
  appendArguments(t, call, edit.rest, names)
}

/** `hostTask(my.uploadFile(given))`: the call of the site becomes the outer one. Of two helpers the first one stands outside. */
function wrapCall({ call: outermost }: CallSite, helper: string, { t, scopes, names, inside }: Target): void {
  const call = inside.get(outermost) ?? outermost
  const inner =
    call.type === 'OptionalCallExpression' && t.isExpression(call.callee)
      ? t.optionalCallExpression(call.callee, call.arguments, call.optional)
      : t.callExpression(call.callee, call.arguments)
  call.callee = placeAt(t.identifier(names.of(helper)), call.callee)
  call.arguments = [placeAt(inner, call)]
  inside.set(outermost, inner)
  endChainAt(call, scopes)
}

function wrapOptions(options: Node, helper: string, rest: readonly HelperArgument[], { t, scopes, names, wrapped }: Target): void {
  const holder = wrapped.get(options) ?? scopes.parentOf(options)
  if (!holder || !t.isExpression(options)) throw new TypeError('options stand in a call')
  const local = t.identifier(names.of(helper))
  const wrapper = placeAt(t.callExpression(local, [options, ...rest.map((argument) => build(t, argument, names))]), options)
  replaceChild(t, holder, options, wrapper)
  wrapped.set(options, wrapper)
}

function renameOption(t: Types, { node }: OptionProperty, to: string): void {
  const isPlain = node.key.type === 'Identifier' && !node.computed
  node.key = standFor(t, isPlain ? t.identifier(to) : t.stringLiteral(to), node.key)
  if (node.type === 'ObjectProperty') node.shorthand = false
}

function removeTypeArguments(t: Types, call: CallSite['call']): void {
  const holder: { typeParameters?: Node | null; typeArguments?: Node | null } = call
  for (const key of ['typeParameters', 'typeArguments'] as const) {
    const types = holder[key]
    if (!types) continue
    addTrailing(call.callee, commentsOf(t, types))
    holder[key] = null
  }
}

function appendArguments(t: Types, call: CallSite['call'], rest: readonly HelperArgument[], names: HelperNames): void {
  if (rest.length === 0) return
  if (call.arguments.length === 0) call.arguments.push(t.identifier('undefined'))
  call.arguments.push(...rest.map((argument) => build(t, argument, names)))
}

function build(t: Types, argument: HelperArgument, names: HelperNames): Expression {
  if (argument.kind === 'helper') return t.identifier(names.of(argument.name))
  if (argument.kind === 'combined') {
    const name = t.identifier(names.of(argument.name))
    const and = argument.and === undefined ? [] : [t.stringLiteral(argument.and)]
    const around = argument.around === undefined ? undefined : t.identifier(names.of(argument.around))
    const inner = t.identifier(names.of(argument.of))
    return t.callExpression(name, [around ? t.callExpression(around, [inner]) : inner, ...and])
  }
  if (argument.kind === 'call') return buildCall(t, argument, names)
  return argument.kind === 'string' ? t.stringLiteral(argument.value) : t.identifier('undefined')
}

function buildCall(t: Types, { calls, mapping, mappingRest, around }: CallFunction, names: HelperNames): Expression {
  const callee = 'helper' in calls
    ? t.identifier(names.of(calls.helper))
    : t.memberExpression(t.identifier(calls.global), t.identifier(calls.method))
  if ('helper' in calls && mapping === undefined && around === undefined) return callee
  const options = t.identifier('options')
  const rest = mappingRest.map((argument) => build(t, argument, names))
  const call = t.callExpression(callee, [mapping === undefined ? options : t.callExpression(t.identifier(names.of(mapping)), [options, ...rest])])
  const body = around === undefined ? call : t.callExpression(t.identifier(names.of(around)), [call])
  return t.arrowFunctionExpression([t.identifier('options')], body)
}
