import type { File, Node } from '@babel/types'
import { METHODS } from '@crossload/hosts'
import { propertyName, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { eachChild } from '../ast/walk.ts'
import type { SourceApi } from '../sources/types.ts'
import type { Scopes } from './scope.ts'
import { traceSource } from './sourceObject.ts'

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
export function findMpxSetup(ast: File, scopes: Scopes, sources: readonly SourceApi[]): MpxSetup | undefined {
  let found: MpxSetup | undefined
  function visit(node: Node): void {
    if (node.type === 'CallExpression') {
      const value = traceSource(node.callee, scopes, sources)
      const options = node.arguments[1] && unwrap(node.arguments[1])
      if (value?.source.settle === 'usePromise' && value.member === 'use' && options?.type === 'ObjectExpression') {
        const usePromise = valueOf(options, 'usePromise')
        const custom = valueOf(options, 'custom')
        // Another plugin may have a prefix too.
        const isProxy = node.arguments[0] !== undefined && traceSource(node.arguments[0], scopes, sources)?.source === value.source
        found = {
          usePromise: usePromise?.type === 'BooleanLiteral' ? usePromise.value : found?.usePromise,
          blackList: isProxy ? blackListIn(options) : (found?.blackList ?? []),
          prefix: isProxy ? textOf(valueOf(options, 'prefix')) : found?.prefix,
          postfix: isProxy ? textOf(valueOf(options, 'postfix')) : found?.postfix,
          custom: custom ? methodsIn(custom) : (found?.custom ?? []),
        }
      }
    }
    eachChild(node, visit)
  }
  visit(ast.program)
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
