import { isNothing, isPure, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { findOption, isClosed } from '../read/argument.ts'
import type { OptionProperty } from '../read/argument.ts'
import { joinAddress } from './address.ts'
import type { CallContext } from './context.ts'
import type { Edit, HelperArgument } from './edits.ts'
import { emulatesTimeout } from './emulatesTimeout.ts'

/** What happens to the options of a call. */
export interface OptionsPlan {
  readonly edits: readonly Edit[]
  /** Must the options be mapped when the app runs, and why? */
  readonly atRunTime: 'options-at-run-time' | 'splits-files' | 'joins-address' | 'emulates-timeout' | undefined
  /** Does a helper set `fileType` when the app runs? */
  readonly fileTypeAtRunTime: boolean
  /** The `fileType` that was found out and written in. */
  readonly insertedFileType: string | undefined
}

const NOTHING: OptionsPlan = { edits: [], atRunTime: undefined, fileTypeAtRunTime: false, insertedFileType: undefined }

/** Maps the options of a call to the host's, statically as far as they are known. */
export function mapOptions(context: CallContext): OptionsPlan {
  const { argument } = context
  if (argument.kind === 'none' || argument.kind === 'several') return NOTHING
  if (emulatesTimeout(context)) return { ...NOTHING, atRunTime: 'emulates-timeout' }
  if (!isClosed(argument)) return { ...NOTHING, atRunTime: mustMapAtRunTime(context) ? 'options-at-run-time' : undefined }
  if (argument.kind !== 'literal') return NOTHING

  const files = findOption(argument, 'files')
  if (files && takesOneFile(context) && !isEmptyFiles(files)) return { ...NOTHING, atRunTime: 'splits-files' }

  const address = mapAddress(context)
  if (address === 'at-run-time') return { ...NOTHING, atRunTime: 'joins-address' }
  const key = mapKeyOption(context)
  if (key === 'at-run-time') return { ...NOTHING, atRunTime: 'options-at-run-time' }
  const fileType = mapFileType(context)
  return {
    edits: [...address, ...key, ...fileType.edits, ...dropOptions(context)],
    atRunTime: undefined,
    fileTypeAtRunTime: fileType.atRunTime,
    insertedFileType: fileType.inserted,
  }
}

/** Options for a call that stays `uni.uploadFile`: its own runtime renames the key, and only `fileType` and the splitting are missing. */
export function mapOptionsForKeptCallee(context: CallContext): OptionsPlan {
  const { argument, site } = context
  if (argument.kind === 'none' || argument.kind === 'several') return NOTHING
  const splits = site.source.takesFiles && takesOneFile(context)
  if (!isClosed(argument)) return { ...NOTHING, atRunTime: splits ? 'options-at-run-time' : undefined }
  const files = findOption(argument, 'files')
  if (files && splits && !isEmptyFiles(files)) return { ...NOTHING, atRunTime: 'splits-files' }
  const fileType = mapFileType(context)
  return { edits: fileType.edits, atRunTime: undefined, fileTypeAtRunTime: fileType.atRunTime, insertedFileType: fileType.inserted }
}

/** Does the host send one file a call, so that `files` has to be split? An unknown counts as one: only h5 and app are known to take more. */
export function takesOneFile({ data }: CallContext): boolean {
  return data.keyOption !== null && data.filesPerCall !== 'many'
}

function isEmptyFiles(files: OptionProperty): boolean {
  const value = unwrap(files.value)
  return isNothing(value) || (value.type === 'ArrayExpression' && value.elements.length === 0)
}

/** Does the host demand `fileType`? */
export function wantsFileType({ data }: CallContext): boolean {
  const fileType = data.options['fileType']
  return fileType?.required === true && fileType.support !== false
}

function mustMapAtRunTime(context: CallContext): boolean {
  const { data, site } = context
  if (data.keyOption === null) return false
  if (site.source.base) return true
  return (site.source.takesFiles && takesOneFile(context)) || data.keyOption !== 'name' || wantsFileType(context)
}

/** Puts a literal address together; one that is not literal is put together when the app runs. */
function mapAddress({ argument, site }: CallContext): readonly Edit[] | 'at-run-time' {
  const { base } = site.source
  if (!base || argument.kind !== 'literal') return []
  const domain = findOption(argument, base.option)
  if (!domain && base.configured === undefined) return []
  const url = findOption(argument, 'url')
  const urlText = url && !url.isAccessor ? stringValue(url.value) : undefined
  const baseText = domain ? stringValue(domain.value) : base.configured
  if (!url || urlText === undefined || baseText === undefined) return 'at-run-time'
  const joined = joinAddress(baseText, urlText)
  const edits: Edit[] = joined === urlText ? [] : [{ kind: 'replace-value', property: url, value: joined }]
  if (domain) edits.push({ kind: 'remove-option', object: argument.object, property: domain })
  return edits
}

function mapKeyOption(context: CallContext): readonly Edit[] | 'at-run-time' {
  const { argument, data, site } = context
  if (argument.kind !== 'literal' || data.keyOption === null) return []
  const wanted = data.keyOption
  const last = argument.properties.findLast(({ name }) => name === 'name' || name === 'fileName')
  if (!last) return []
  const hasName = findOption(argument, 'name') !== undefined
  const winner = site.source.keyRule === 'name' && hasName ? 'name' : last.name
  const edits: Edit[] = []
  for (const property of argument.properties) {
    if (property.name !== 'name' && property.name !== 'fileName') continue
    if (property.name !== winner) {
      if (!isDroppable(property)) return 'at-run-time'
      edits.push({ kind: 'remove-option', object: argument.object, property })
    } else if (winner !== wanted) {
      edits.push({ kind: 'rename-option', property, to: wanted })
    }
  }
  return edits
}

function mapFileType(context: CallContext): { edits: readonly Edit[]; atRunTime: boolean; inserted: string | undefined } {
  const none = { edits: [], atRunTime: false, inserted: undefined }
  const { argument, fileKind, options } = context
  if (!wantsFileType(context) || argument.kind !== 'literal') return none
  const given = findOption(argument, 'fileType')
  if (given && !isNothing(given.value)) return none
  if (given) return { edits: [wrapFileType(context)], atRunTime: true, inserted: undefined }
  const path = findOption(argument, 'filePath')
  const isKnownPath = path !== undefined && stringValue(path.value) !== undefined
  const kind = fileKind?.kind ?? (isKnownPath ? options.fileTypeFallback : undefined)
  if (!kind) return { edits: [wrapFileType(context)], atRunTime: true, inserted: undefined }
  return { edits: [{ kind: 'insert-option', object: argument.object, name: 'fileType', value: kind }], atRunTime: false, inserted: kind }
}

/** `withFileType(options)`. */
function wrapFileType({ argument, options }: CallContext): Edit {
  if (argument.kind !== 'literal' && argument.kind !== 'opaque') throw new TypeError('only options that are there can be wrapped')
  return { kind: 'wrap-options', options: argument.node, helper: 'withFileType', rest: fallbackArguments(options.fileTypeFallback, 0) }
}

/** The fallback as a helper's argument, after `before` arguments that are left to their defaults; none when it is the default too. */
export function fallbackArguments(fallback: string, before: number): readonly HelperArgument[] {
  if (fallback === 'image') return []
  return [...Array.from({ length: before }, () => ({ kind: 'undefined' }) as const), { kind: 'string', value: fallback }]
}

function dropOptions({ argument, data }: CallContext): readonly Edit[] {
  if (argument.kind !== 'literal') return []
  return argument.properties
    .filter((property) => isDroppable(property) && property.name !== 'name' && property.name !== 'fileName')
    .filter(({ name }) => data.options[name]?.support === false || name === 'usePromise' || (name === 'files' && data.filesPerCall !== 'many'))
    .map((property) => ({ kind: 'remove-option', object: argument.object, property }))
}

function isDroppable(property: OptionProperty): boolean {
  return property.isMethod || property.isAccessor || (!property.node.computed && isPure(property.value))
}
