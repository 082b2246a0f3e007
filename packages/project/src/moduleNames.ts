import type { Node } from '@babel/types'
import { eachChild, memberName, stringStart, stringValue, unwrap } from '@crossload/core/syntax'
import type { Outline, OpenImport } from './outline.ts'
import { prefixOf } from './outline.ts'
import { treeOf } from './treeOf.ts'

/**
 * The modules that a script imports, by its tree.
 *
 * @param code JavaScript or TypeScript, with conditions applied
 * @param id its extension picks the syntax
 * @returns `undefined` where it does not parse
 */
export function moduleNamesIn(code: string, id: string): Omit<Outline, 'places'> | undefined {
  const tree = treeOf(code, id)
  if (!tree) return undefined
  const specifiers: string[] = []
  const open: OpenImport[] = []

  /** An argument that names a module. */
  function name(argument: Node | undefined): void {
    if (!argument) return
    const value = stringValue(argument)
    if (value !== undefined) specifiers.push(value)
    else open.push({ prefix: prefixOf(stringStart(argument), false) })
  }

  function pattern(argument: Node | undefined): void {
    const inner = argument && unwrap(argument)
    if (inner?.type === 'ArrayExpression') for (const element of inner.elements) pattern(element ?? undefined)
    else open.push({ prefix: inner && prefixOf(stringValue(inner) ?? '', true) })
  }

  function visit(node: Node): void {
    switch (node.type) {
      case 'ImportDeclaration':
        if (node.importKind !== 'type') specifiers.push(node.source.value)
        break
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        if (node.source && node.exportKind !== 'type') specifiers.push(node.source.value)
        break
      case 'ImportExpression':
        name(node.source)
        break
      case 'TSExternalModuleReference':
        specifiers.push(node.expression.value)
        break
      case 'CallExpression':
        visitCall(node.callee, node.arguments[0])
        break
      default:
    }
  }

  function visitCall(callee: Node, argument: Node | undefined): void {
    const called = unwrap(callee)
    if (called.type === 'Import' || (called.type === 'Identifier' && called.name === 'require')) name(argument)
    if (called.type !== 'MemberExpression') return
    const object = unwrap(called.object)
    const member = memberName(called)
    if (object.type === 'Identifier' && object.name === 'require') {
      if (member === 'context') pattern(argument)
      else if (member === 'resolve') name(argument)
    } else if (object.type === 'MetaProperty' && member?.startsWith('glob')) pattern(argument)
  }

  // Without recursion, because chains of calls get deeper than a stack.
  const waiting: Node[] = [tree.program]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node)
    const children: Node[] = []
    eachChild(node, (child) => void children.push(child))
    waiting.push(...children.toReversed())
  }
  return { specifiers, open }
}
