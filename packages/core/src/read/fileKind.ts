import type { Node } from '@babel/types'
import { stringEnd, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Scopes } from '../find/scope.ts'
import { ownValue } from '../text/ownValue.ts'
import { RECORDER, STILL_FIELD } from '../sources/choosers.ts'
import type { SourceApi } from '../sources/types.ts'
import { findOption } from './argument.ts'
import type { Argument } from './argument.ts'
import { tracePathOrigin } from './pathOrigin.ts'
import type { PathOrigin } from './pathOrigin.ts'

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

/**
 * Finds out what kind of file a path expression leads to: by a literal extension, or by the chooser that it came from.
 */
export function readFileKind(path: Node, scopes: Scopes, sources: readonly SourceApi[]): KnownFileKind | undefined {
  const byExtension = kindOfExtension(stringEnd(path))
  if (byExtension) return { kind: byExtension, because: 'extension' }
  const origin = tracePathOrigin(path, scopes, sources)
  return origin && kindOfOrigin(origin)
}

function kindOfOrigin({ source, method: because, call, steps }: PathOrigin): KnownFileKind | undefined {
  if (because === RECORDER.method && !call) return { kind: 'audio', because }
  const chooser = ownValue(source.choosers, because)
  if (!chooser) return undefined
  if (steps.some((step) => typeof step === 'string' && STILL_FIELD.test(step))) return { kind: 'image', because }
  if (chooser.decidedBy === undefined) return { kind: chooser.gives, because }
  const options = call?.arguments[0]
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
