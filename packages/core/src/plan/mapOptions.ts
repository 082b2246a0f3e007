import { isNothing, isPure, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { findOption, givesOption, isClosed } from '../read/argument.ts'
import type { OptionProperty } from '../read/argument.ts'
import { isSurelyText } from '../read/value.ts'
import type { Value } from '../read/value.ts'
import { joinAddress } from './address.ts'
import type { CallContext } from './context.ts'
import type { Edit, HelperArgument } from './edits.ts'
import { emulatesTimeout } from './emulatesTimeout.ts'
import { winningKey } from './keyOption.ts'
import { mapFormData } from './mapFormData.ts'

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
  const mapped = mapAllButForm(context)
  return { ...mapped, edits: [...mapFormData(context), ...mapped.edits] }
}

function mapAllButForm(context: CallContext): OptionsPlan {
  const { argument } = context
  if (argument.kind === 'none' || argument.kind === 'several') return NOTHING
  if (emulatesTimeout(context)) return { ...NOTHING, atRunTime: 'emulates-timeout' }
  if (!isClosed(argument)) return { ...NOTHING, atRunTime: mustMapAtRunTime(context) ? 'options-at-run-time' : undefined }
  if (argument.kind !== 'literal') return NOTHING

  const files = findOption(argument, 'files')
  if (files && splitsFiles(context) && !isEmptyFiles(files)) {
    const fileTypeAtRunTime = wantsFileType(context) && !givesOption(argument, 'fileType')
    return { ...NOTHING, atRunTime: 'splits-files', fileTypeAtRunTime }
  }

  const address = mapAddress(context)
  if (address === 'at-run-time') return { ...NOTHING, atRunTime: 'joins-address' }
  const key = mapKeyOption(context)
  if (key === 'at-run-time') return { ...NOTHING, atRunTime: 'options-at-run-time' }
  const fileType = mapFileType(context)
  const edits = [...address, ...key, ...fileType.edits, ...dropOptions(context)]
  const isMovedBesideAccessor = edits.some(movesOption) && argument.properties.some(({ isAccessor }) => isAccessor)
  return {
    edits: isMovedBesideAccessor ? fileType.edits.filter(({ kind }) => kind === 'insert-option') : edits,
    atRunTime: isMovedBesideAccessor ? 'options-at-run-time' : undefined,
    fileTypeAtRunTime: fileType.atRunTime,
    insertedFileType: fileType.inserted,
  }
}

/** Would a getter beside it see that the option is gone or has another value? */
function movesOption({ kind }: Edit): boolean {
  return kind === 'rename-option' || kind === 'remove-option' || kind === 'replace-value'
}

/**
 * Options for a call that stays `uni.uploadFile`: its own runtime renames the key, and only `fileType`, the splitting and the text of form
 * values are missing.
 */
export function mapOptionsForKeptCallee(context: CallContext): OptionsPlan {
  const mapped = mapAllButFormForKeptCallee(context)
  return { ...mapped, edits: [...mapFormData(context), ...mapped.edits] }
}

function mapAllButFormForKeptCallee(context: CallContext): OptionsPlan {
  const { argument } = context
  if (argument.kind === 'none' || argument.kind === 'several') return NOTHING
  const splits = splitsFiles(context)
  if (!isClosed(argument)) return { ...NOTHING, atRunTime: splits ? 'options-at-run-time' : undefined }
  const files = findOption(argument, 'files')
  if (files && splits && !isEmptyFiles(files)) return { ...NOTHING, atRunTime: 'splits-files' }
  const fileType = mapFileType(context)
  return { edits: fileType.edits, atRunTime: undefined, fileTypeAtRunTime: fileType.atRunTime, insertedFileType: fileType.inserted }
}

/**
 * Does the source API take several files, and the host one a call? An unknown counts as one: only h5 and app are known to take more.
 */
export function splitsFiles({ data, site }: CallContext): boolean {
  return site.source.takesFiles && data.keyOption !== null && data.filesPerCall !== 'many'
}

/** Is `files` plainly nothing, or an array without a file? */
export function isEmptyFiles(files: OptionProperty): boolean {
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
  return splitsFiles(context) || data.keyOption !== 'name' || wantsFileType(context)
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
  const { argument, data } = context
  const wanted = data.keyOption
  const winning = winningKey(context)
  if (argument.kind !== 'literal' || wanted === null || !winning) return []
  const winner = winning.name
  const edits: Edit[] = []
  for (const property of argument.properties) {
    if (property.name !== 'name' && property.name !== 'fileName') continue
    if (property.name !== winner) {
      if (isDroppable(property, context)) edits.push({ kind: 'remove-option', object: argument.object, property })
      // What the host does not know may stay; what it knows would count beside the winner.
      else if (data.options[property.name]?.support) return 'at-run-time'
    } else if (winner !== wanted) {
      edits.push({ kind: 'rename-option', property, to: wanted })
    }
  }
  return edits
}

/** Nothing is rewritten by what stands in other files: it may change while this one is the same. */
function isTextHere(value: Value): boolean {
  return isSurelyText(value) && value.possible.every(({ from }) => from === undefined)
}

function mapFileType(context: CallContext): { edits: readonly Edit[]; atRunTime: boolean; inserted: string | undefined } {
  const none = { edits: [], atRunTime: false, inserted: undefined }
  const { argument, fileKind, options } = context
  if (!wantsFileType(context) || argument.kind !== 'literal') return none
  const given = findOption(argument, 'fileType')
  if (given && !given.isAccessor && isTextHere(context.values.of(given.value))) return none
  // Whatever the author gives stays; what turns out to be missing is made up for when the app runs.
  if (given) return { edits: [wrapFileType(context)], atRunTime: true, inserted: undefined }
  const path = findOption(argument, 'filePath')
  const isKnownPath = path !== undefined && stringValue(path.value) !== undefined
  const kind = fileKind?.kind ?? (isKnownPath ? options.fileTypeFallback : undefined)
  if (!kind) return { edits: [wrapFileType(context)], atRunTime: true, inserted: undefined }
  return { edits: [{ kind: 'insert-option', object: argument.object, name: 'fileType', value: kind }], atRunTime: false, inserted: kind }
}

/** `withFileType(options)`. */
function wrapFileType(context: CallContext): Edit {
  const { argument } = context
  if (argument.kind !== 'literal' && argument.kind !== 'opaque') throw new TypeError('only options that are there can be wrapped')
  return { kind: 'wrap-options', options: argument.node, helper: 'withFileType', rest: fallbackArguments(context, 0) }
}

/** The fallback for `fileType` as a helper's argument where the host reads one, after `before` arguments that are left to their defaults; none when it is the default too. */
export function fallbackArguments(context: CallContext, before: number): readonly HelperArgument[] {
  const fallback = context.options.fileTypeFallback
  if (fallback === 'image' || !wantsFileType(context)) return []
  return [...Array.from({ length: before }, () => ({ kind: 'undefined' }) as const), { kind: 'string', value: fallback }]
}

/** Takes out the source API's options that the host has no use for. What is no option of the source API passes through. */
function dropOptions(context: CallContext): readonly Edit[] {
  const { argument, data, site } = context
  if (argument.kind !== 'literal') return []
  const known = site.source.methods[site.method]?.options ?? {}
  return argument.properties
    .filter(({ name }) => Object.hasOwn(known, name) && (data.options[name]?.support === false || OURS.has(name)))
    .filter((property) => isDroppable(property, context))
    .map((property) => ({ kind: 'remove-option', object: argument.object, property }))
}

/** Options that end with the source API: no host has ever heard of them. `files` is empty where it gets here. */
const OURS: ReadonlySet<string> = new Set(['usePromise', 'files'])

function isDroppable({ node, value, isMethod, isAccessor }: OptionProperty, { holdsCallSite }: CallContext): boolean {
  if (holdsCallSite(node)) return false
  return isMethod || isAccessor || (!node.computed && isPure(value))
}
