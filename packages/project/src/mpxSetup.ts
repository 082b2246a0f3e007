import type { Node } from '@babel/types'
import { findMentions, outermostParent, traceSource } from '@crossload/core/find'
import type { Scopes, SourceApi } from '@crossload/core/find'
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

/** Finds the set-up in a file; nothing when the file has none. */
export function findMpxSetup(scopes: Scopes, sources: readonly SourceApi[]): MpxSetup | undefined {
  let found: MpxSetup | undefined
  for (const node of findMentions(new Set(['use']), scopes).expressions) {
    const call = outermostParent(node, scopes)
    if (call?.type !== 'CallExpression' || unwrap(call.callee) !== node) continue
    const value = traceSource(node, scopes, sources)
    const options = call.arguments[1] && unwrap(call.arguments[1])
    if (value?.source.settle !== 'usePromise' || value.member !== 'use' || options?.type !== 'ObjectExpression') continue
    const usePromise = valueOf(options, 'usePromise')
    const custom = valueOf(options, 'custom')
    // Another plugin may have a prefix too.
    const isProxy = call.arguments[0] !== undefined && traceSource(call.arguments[0], scopes, sources)?.source === value.source
    found = {
      usePromise: usePromise?.type === 'BooleanLiteral' ? usePromise.value : found?.usePromise,
      blackList: isProxy ? blackListIn(options) : (found?.blackList ?? []),
      prefix: isProxy ? textOf(valueOf(options, 'prefix')) : found?.prefix,
      postfix: isProxy ? textOf(valueOf(options, 'postfix')) : found?.postfix,
      custom: custom ? methodsIn(custom) : (found?.custom ?? []),
    }
  }
  return found
}

function valueOf(object: Node, name: string): Node | undefined {
  if (object.type !== 'ObjectExpression') return undefined
  const property = object.properties.find((candidate) => candidate.type === 'ObjectProperty' && propertyName(candidate) === name)
  return property?.type === 'ObjectProperty' ? unwrap(property.value) : undefined
}

/** The white list counts before the black list. */
function blackListIn(options: Node): readonly string[] {
  const kept = textsIn(valueOf(options, 'whiteList'))
  return textsIn(valueOf(options, 'blackList')).filter((name) => !kept.includes(name))
}

function textOf(node: Node | undefined): string | undefined {
  return node && (stringValue(node) || undefined)
}

function textsIn(node: Node | undefined): readonly string[] {
  return node?.type === 'ArrayExpression' ? node.elements.flatMap((element) => (element && stringValue(element)) ?? []) : []
}

/** `{ ali: { uploadFile(options) { … } } }`: the methods, whatever the mode. */
function methodsIn(custom: Node): readonly Node[] {
  if (custom.type !== 'ObjectExpression') return []
  return custom.properties.flatMap((mode) => {
    const table = mode.type === 'ObjectProperty' ? unwrap(mode.value) : undefined
    if (table?.type !== 'ObjectExpression') return []
    return table.properties.filter((method) => method.type !== 'SpreadElement' && METHODS.some((name) => name === propertyName(method)))
  })
}
