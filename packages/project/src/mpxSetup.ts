import type { Node } from '@babel/types'
import { MPX_MODES } from '@crossload/blocks'
import type { LookUp, Value } from '@crossload/core'
import { createValues, findMentions, outermostParent, traceSource } from '@crossload/core/find'
import type { Scopes, SourceApi, Values } from '@crossload/core/find'
import { propertyName, stringValue, unwrap } from '@crossload/core/syntax'
import { METHODS } from '@crossload/hosts'

/** How an app installs Mpx's API proxy: `mpx.use(apiProxy, { usePromise, blackList, custom, prefix })`. */
export interface MpxSetup {
  readonly usePromise: boolean | undefined
  /** Methods that give no promise all the same. */
  readonly blackList: readonly string[]
  /** `mm` and `uploadFile` make `mpx.mm_uploadFile` (@mpxjs/core@2.10.20 src/index.js, extendProps). */
  readonly prefix: string | undefined
  /** The same behind the name; a prefix counts before it. */
  readonly postfix: string | undefined
  /** Where `custom` replaces a method that crossload rewrites. */
  readonly custom: readonly Node[]
}

/**
 * Finds the set-up in a file; nothing when the file has none.
 *
 * @param lookUp what the file imports: options may stand elsewhere
 */
export function findMpxSetup(scopes: Scopes, sources: readonly SourceApi[], lookUp: LookUp): MpxSetup | undefined {
  const values = createValues(scopes, lookUp)
  let found: MpxSetup | undefined
  for (const node of findMentions(new Set(['use']), scopes).expressions) {
    const call = outermostParent(node, scopes)
    if (call?.type !== 'CallExpression' || unwrap(call.callee) !== node) continue
    const [plugin, options] = call.arguments
    // Another plugin may have a prefix too.
    const isProxy = plugin !== undefined && traceSource(plugin, scopes, sources)?.source.settle === 'usePromise'
    if (!options || !(isProxy || isMpx(node, scopes, sources))) continue
    const setting = (name: string) => settingOf(unwrap(options), name, scopes, values)
    const [promise, custom] = [setting('usePromise'), setting('custom')]
    const isSurelyProxy = isProxy || (isFromElsewhere(plugin, scopes) && (promise.node ?? custom.node) !== undefined)
    found = {
      usePromise: truthOf(promise.value) ?? found?.usePromise,
      blackList: isSurelyProxy ? blackListIn(setting('whiteList'), setting('blackList')) : (found?.blackList ?? []),
      prefix: isSurelyProxy ? textOf(setting('prefix').value) : found?.prefix,
      postfix: isSurelyProxy ? textOf(setting('postfix').value) : found?.postfix,
      custom: custom.node ? customIn(custom.node, custom.value, values) : (found?.custom ?? []),
    }
  }
  return found
}

/** Is it `mpx.use`, of the object of Mpx's own package, or of one that another file hands on under its name? */
function isMpx(use: Node, scopes: Scopes, sources: readonly SourceApi[]): boolean {
  const value = traceSource(use, scopes, sources)
  if (value) return value.source.settle === 'usePromise' && value.member === 'use'
  const object = use.type === 'MemberExpression' ? unwrap(use.object) : undefined
  return object?.type === 'Identifier' && object.name === 'mpx' && isFromElsewhere(object, scopes)
}

/** Does another file of the app give it? */
function isFromElsewhere(expression: Node | undefined, scopes: Scopes): boolean {
  const node = expression && unwrap(expression)
  const binding = node?.type === 'Identifier' ? scopes.bindingOf(node) : undefined
  const declaration = binding?.kind === 'import' ? scopes.parentOf(binding.declaration) : undefined
  return declaration?.type === 'ImportDeclaration' && PATH.test(declaration.source.value)
}

/** A path or an alias, rather than a package. */
const PATH = /^(?:\.|\/|@\/|~|#)/

interface Setting {
  /** Where it is given; nothing where it is not. */
  readonly node: Node | undefined
  readonly value: Value
}

const NOT_GIVEN: Setting = { node: undefined, value: { possible: [], isComplete: false } }

/** What an object says under a name, through what is spread into it and through names, here and elsewhere. */
function settingOf(options: Node, name: string, scopes: Scopes, values: Values, depth = DEEPEST): Setting {
  if (depth === 0) return NOT_GIVEN
  if (options.type === 'ObjectExpression') {
    for (const property of options.properties.toReversed()) {
      if (property.type === 'SpreadElement') {
        const spread = settingOf(unwrap(property.argument), name, scopes, values, depth - 1)
        if (spread.node) return spread
      } else if (property.type === 'ObjectProperty' && propertyName(property) === name) {
        const node = unwrap(property.value)
        return { node, value: values.of(node) }
      }
    }
    return NOT_GIVEN
  }
  const binding = options.type === 'Identifier' ? scopes.bindingOf(options) : undefined
  if (binding?.init && !binding.reassigned && binding.path.length === 0) return settingOf(unwrap(binding.init), name, scopes, values, depth - 1)
  const value = values.member(values.of(options), name)
  return value.possible.length > 0 ? { node: options, value } : NOT_GIVEN
}

/** Names of names end somewhere. */
const DEEPEST = 8

function only({ possible }: Value): Value['possible'][number] | undefined {
  return possible.length === 1 ? possible[0] : undefined
}

function truthOf(value: Value): boolean | undefined {
  const found = only(value)
  return found && 'truth' in found ? found.truth : undefined
}

function textOf(value: Value): string | undefined {
  const found = only(value)
  return found?.type === 'string' && found.isWhole ? found.start || undefined : undefined
}

/** The white list counts before the black list. */
function blackListIn(white: Setting, black: Setting): readonly string[] {
  const kept = textsIn(white)
  return textsIn(black).filter((name) => !kept.includes(name))
}

/** Of a list in another file nothing is seen. */
function textsIn({ value }: Setting): readonly string[] {
  const found = only(value)
  const list = found?.type === 'array' ? found.at : undefined
  return list?.type === 'ArrayExpression' ? list.elements.flatMap((element) => (element && stringValue(element)) ?? []) : []
}

/** `{ ali: { uploadFile(options) { … } } }`: the methods, whatever the mode; in doubt, the whole of it. */
function customIn(node: Node, value: Value, values: Values): readonly Node[] {
  const found = only(value)
  if (found?.type !== 'object' || (found.layers === undefined && !found.member)) return [node]
  const { fields, isOpen } = values.fieldsOf(value)
  const places = [...MPX_MODES].flatMap((mode) => {
    const table = values.member(value, mode)
    if (table.possible.length === 0) return fields.some(({ name }) => name === mode) ? [node] : []
    const own = values.fieldsOf(table).fields.filter(({ name }) => METHODS.some((method) => method === name))
    if (own.length > 0) return own.map((field) => field.node)
    return METHODS.some((method) => values.member(table, method).possible.length > 0) ? [node] : []
  })
  const isUnseen = places.length === 0 && isOpen && !found.member
  return isUnseen ? [node] : [...new Set(places)]
}
