import type { CallExpression, Node } from '@babel/types'
import { memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Step } from '../find/binding.ts'
import type { Scopes } from '../find/scope.ts'
import { traceSource } from '../find/sourceObject.ts'
import { RECORDER } from '../sources/choosers.ts'
import type { SourceApi } from '../sources/types.ts'

/** The call of a source API's method that a path came from. */
export interface PathOrigin {
  readonly source: SourceApi
  /** `chooseImage`, `saveFile`, `getRecorderManager`, … */
  readonly method: string
  /** The call that gave the path; none for a recorder, which gives it to a listener. */
  readonly call: CallExpression | undefined
  /** How to get from what the call gives to the path. */
  readonly steps: readonly Step[]
}

const MAX_DEPTH = 12

/** Traces a path to the call that it came from, through constants, destructuring, callbacks, `await`, `.then` and loops. */
export function tracePathOrigin(path: Node, scopes: Scopes, sources: readonly SourceApi[]): PathOrigin | undefined {
  return trace(path, [], scopes, sources, MAX_DEPTH)
}

function trace(
  expression: Node,
  steps: readonly Step[],
  scopes: Scopes,
  sources: readonly SourceApi[],
  depth: number,
): PathOrigin | undefined {
  if (depth === 0) return undefined
  const again = (next: Node, path: readonly Step[]) => trace(next, path, scopes, sources, depth - 1)
  const node = unwrap(expression)
  switch (node.type) {
    case 'AwaitExpression':
      return again(node.argument, steps)
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return again(node.object, [memberName(node) ?? null, ...steps])
    case 'CallExpression':
      return originOfCall(node, steps, scopes, sources)
    case 'Identifier': {
      const binding = scopes.bindingOf(node)
      if (!binding || binding.reassigned || binding.hasDefault) return undefined
      const path = [...binding.path, ...steps]
      if (binding.init) return again(binding.init, path)
      if (!binding.parameter || binding.parameter.index !== 0) return undefined
      return traceParameter(binding.parameter.fn, path, scopes, sources, again)
    }
    default:
      return undefined
  }
}

/** A parameter gets its value from the call that the function is handed to. */
function traceParameter(
  fn: Node,
  path: readonly Step[],
  scopes: Scopes,
  sources: readonly SourceApi[],
  again: (next: Node, path: readonly Step[]) => PathOrigin | undefined,
): PathOrigin | undefined {
  const parent = scopes.parentOf(fn)
  // An option of a chooser: `success: (res) => …` or `success(res) { … }`.
  const object = fn.type === 'ObjectMethod' ? parent : parent?.type === 'ObjectProperty' ? scopes.parentOf(parent) : undefined
  const name = fn.type === 'ObjectMethod' ? fn.key : parent?.type === 'ObjectProperty' ? parent.key : undefined
  if (object?.type === 'ObjectExpression' && name?.type === 'Identifier' && (name.name === 'success' || name.name === 'complete')) {
    const call = scopes.parentOf(object)
    return call?.type === 'CallExpression' ? originOfCall(call, path, scopes, sources) : undefined
  }
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== fn) return undefined
  const callee = unwrap(parent.callee)
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined
  const method = memberName(callee)
  if (method === 'then') return again(callee.object, path)
  if (method === 'forEach' || method === 'map') return again(callee.object, [null, ...path])
  const recorder = method === RECORDER.event ? recorderOf(callee.object, scopes, sources) : undefined
  return recorder && { source: recorder, method: RECORDER.method, call: undefined, steps: path }
}

function recorderOf(expression: Node, scopes: Scopes, sources: readonly SourceApi[]): SourceApi | undefined {
  let node = unwrap(expression)
  if (node.type === 'Identifier') {
    const binding = scopes.bindingOf(node)
    if (!binding?.init || binding.reassigned || binding.path.length > 0) return undefined
    node = unwrap(binding.init)
  }
  const value = node.type === 'CallExpression' ? traceSource(node.callee, scopes, sources) : undefined
  return value?.member === RECORDER.method ? value.source : undefined
}

function originOfCall(
  call: CallExpression,
  steps: readonly Step[],
  scopes: Scopes,
  sources: readonly SourceApi[],
): PathOrigin | undefined {
  const value = traceSource(call.callee, scopes, sources)
  return value?.member === undefined ? undefined : { source: value.source, method: value.member, call, steps }
}
