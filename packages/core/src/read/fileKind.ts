import type { CallExpression, Node } from '@babel/types'
import { stringEnd, stringValue, memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes, Step } from '../find/scope.ts'
import { traceSource } from '../find/sourceObject.ts'
import { RECORDER, STILL_FIELD } from '../sources/choosers.ts'
import type { SourceApi } from '../sources/types.ts'
import { findOption } from './argument.ts'
import type { Argument } from './argument.ts'

export type FileKind = 'image' | 'video' | 'audio'

/** What a path leads to, and how that is known. */
export interface KnownFileKind {
  readonly kind: FileKind
  /** `extension`, or the method that the path came from (`chooseImage`, `getRecorderManager`). */
  readonly because: string
}

/** The same endings as the runtime knows (a test holds them together). `.image`, `.video` and `.audio` end Alipay's temporary paths. */
const EXTENSIONS: readonly (readonly [FileKind, RegExp])[] = [
  ['image', /\.(?:image|jpe?g|png|gif|webp|bmp|heic)$/i],
  ['video', /\.(?:video|mp4|m4v|mov|3gp|avi|mkv|webm)$/i],
  ['audio', /\.(?:audio|mp3|m4a|aac|wav|amr|ogg|flac)$/i],
]

/** What a file name's extension says. */
export function kindOfExtension(path: string): FileKind | undefined {
  const bare = path.replace(/[?#].*$/s, '')
  return EXTENSIONS.find(([, pattern]) => pattern.test(bare))?.[0]
}

const MAX_DEPTH = 12

/**
 * Finds out what kind of file a path expression leads to: by a literal extension, or by the chooser that it came from, through
 * constants, destructuring, callbacks, `await`, `.then` and loops.
 */
export function readFileKind(path: Node, scopes: Scopes, sources: readonly SourceApi[]): KnownFileKind | undefined {
  const byExtension = kindOfExtension(stringEnd(path))
  if (byExtension) return { kind: byExtension, because: 'extension' }
  return traceChooser(path, [], scopes, sources, MAX_DEPTH)
}

function traceChooser(
  expression: Node,
  steps: readonly Step[],
  scopes: Scopes,
  sources: readonly SourceApi[],
  depth: number,
): KnownFileKind | undefined {
  if (depth === 0) return undefined
  const again = (next: Node, path: readonly Step[]) => traceChooser(next, path, scopes, sources, depth - 1)
  const node = unwrap(expression)
  switch (node.type) {
    case 'AwaitExpression':
      return again(node.argument, steps)
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return again(node.object, [memberName(node) ?? null, ...steps])
    case 'CallExpression':
      return kindOfChooserCall(node, steps, scopes, sources)
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
  again: (next: Node, path: readonly Step[]) => KnownFileKind | undefined,
): KnownFileKind | undefined {
  const parent = scopes.parentOf(fn)
  // An option of a chooser: `success: (res) => …` or `success(res) { … }`.
  const object = fn.type === 'ObjectMethod' ? parent : parent?.type === 'ObjectProperty' ? scopes.parentOf(parent) : undefined
  const name = fn.type === 'ObjectMethod' ? fn.key : parent?.type === 'ObjectProperty' ? parent.key : undefined
  if (object?.type === 'ObjectExpression' && name?.type === 'Identifier' && (name.name === 'success' || name.name === 'complete')) {
    const call = scopes.parentOf(object)
    return call?.type === 'CallExpression' ? kindOfChooserCall(call, path, scopes, sources) : undefined
  }
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== fn) return undefined
  const callee = unwrap(parent.callee)
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined
  const method = memberName(callee)
  if (method === 'then') return again(callee.object, path)
  if (method === 'forEach' || method === 'map') return again(callee.object, [null, ...path])
  if (method === RECORDER.event && isRecorder(callee.object, scopes, sources)) return { kind: 'audio', because: RECORDER.method }
  return undefined
}

function isRecorder(expression: Node, scopes: Scopes, sources: readonly SourceApi[]): boolean {
  let node = unwrap(expression)
  if (node.type === 'Identifier') {
    const binding = scopes.bindingOf(node)
    if (!binding?.init || binding.reassigned || binding.path.length > 0) return false
    node = unwrap(binding.init)
  }
  return node.type === 'CallExpression' && traceSource(node.callee, scopes, sources)?.member === RECORDER.method
}

function kindOfChooserCall(
  call: CallExpression,
  path: readonly Step[],
  scopes: Scopes,
  sources: readonly SourceApi[],
): KnownFileKind | undefined {
  const value = traceSource(call.callee, scopes, sources)
  const chooser = value?.member === undefined ? undefined : value.source.choosers[value.member]
  if (!chooser || value?.member === undefined) return undefined
  const because = value.member
  if (path.some((step) => typeof step === 'string' && STILL_FIELD.test(step))) return { kind: 'image', because }
  if (chooser.decidedBy === undefined) return { kind: chooser.gives, because }
  const options = call.arguments[0]
  const asked = options ? kindAskedFor(options, chooser.decidedBy) : undefined
  return asked && { kind: asked, because }
}

/** The single kind that `mediaType: ['video']` or `type: 'image'` asks for. */
function kindAskedFor(options: Node, option: string): FileKind | undefined {
  const object = unwrap(options)
  if (object.type !== 'ObjectExpression') return undefined
  const property = object.properties.find(
    (candidate) => candidate.type === 'ObjectProperty' && candidate.key.type === 'Identifier' && candidate.key.name === option,
  )
  if (property?.type !== 'ObjectProperty') return undefined
  const value = unwrap(property.value)
  const only = value.type === 'ArrayExpression' ? (value.elements.length === 1 ? value.elements[0] : undefined) : value
  const text = only ? stringValue(only) : undefined
  return text === 'image' || text === 'video' ? text : undefined
}

/** What the `filePath` of a call leads to. */
export function readFileKindOfArgument(argument: Argument, scopes: Scopes, sources: readonly SourceApi[]): KnownFileKind | undefined {
  const path = findOption(argument, 'filePath')
  return path && !path.isAccessor ? readFileKind(path.value, scopes, sources) : undefined
}
