import type { File, Node } from '@babel/types'
import { stringValue } from '../ast/literals.ts'
import { RUNTIME_KEYS } from '../ast/runtimeKeys.ts'

/** A node that has children, and where it stands. */
export interface Frame {
  readonly node: Node
  readonly parent: Frame | undefined
}

/** One place where a name stands. */
export interface Occurrence {
  /** An identifier; or a string, where a string may name a property. */
  readonly node: Node
  readonly parent: Frame
  /** Which child of its parent it is. */
  readonly key: string
  /** Its place among the occurrences of all names, in source order. */
  readonly order: number
}

/** What one walk over a file gathers. */
export interface Names {
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>
  /** Where nodes begin, as offsets, for those that came from the text; mostly in source order. */
  readonly starts: readonly number[]
}

type Children = readonly (Node | null)[]

/** Levels of recursion, a small part of what a stack holds. */
const DEEP = 500

/**
 * Reads in one walk where the names of a file stand. Every file with a call pays for this walk, so it does nothing else: what a name is
 * there for, and what it means, is read off its place when somebody asks for that name. The nodes that files are mostly made of are named
 * here one by one: looking children up by key is what a walk spends its time on.
 */
export function readNames({ program }: File): Names {
  const occurrences = new Map<string, Occurrence[]>()
  const starts: number[] = []
  let order = 0

  function add(name: string, node: Node, parent: Frame, key: string): void {
    const occurrence: Occurrence = { node, parent, key, order: order++ }
    const same = occurrences.get(name)
    if (same) same.push(occurrence)
    else occurrences.set(name, [occurrence])
  }

  function addString(node: Node, parent: Frame, key: string): void {
    const name = namesSomething(parent.node, key) ? stringValue(node) : undefined
    if (name !== undefined) add(name, node, parent, key)
  }

  function visit(node: Node, parent: Frame, key: string, depth: number): void {
    if (depth > DEEP) {
      visitDeep(node, parent, key)
      return
    }
    if (typeof node.start === 'number') starts.push(node.start)
    switch (node.type) {
      case 'Identifier':
        add(node.name, node, parent, key)
        return
      case 'StringLiteral':
        addString(node, parent, key)
        return
      case 'NumericLiteral':
      case 'TemplateElement':
        return
      case 'MemberExpression': {
        const frame = { node, parent }
        visit(node.object, frame, 'object', depth + 1)
        visit(node.property, frame, 'property', depth + 1)
        return
      }
      case 'CallExpression': {
        const frame = { node, parent }
        visit(node.callee, frame, 'callee', depth + 1)
        visitAll(node.arguments, frame, 'arguments', depth + 1)
        return
      }
      case 'ObjectExpression':
        visitAll(node.properties, { node, parent }, 'properties', depth + 1)
        return
      case 'ObjectProperty': {
        const frame = { node, parent }
        visit(node.key, frame, 'key', depth + 1)
        visit(node.value, frame, 'value', depth + 1)
        return
      }
      case 'BinaryExpression':
      case 'LogicalExpression':
      case 'AssignmentExpression': {
        const frame = { node, parent }
        visit(node.left, frame, 'left', depth + 1)
        visit(node.right, frame, 'right', depth + 1)
        return
      }
      case 'ExpressionStatement':
        visit(node.expression, { node, parent }, 'expression', depth + 1)
        return
      case 'VariableDeclaration':
        visitAll(node.declarations, { node, parent }, 'declarations', depth + 1)
        return
      case 'VariableDeclarator': {
        const frame = { node, parent }
        visit(node.id, frame, 'id', depth + 1)
        if (node.init) visit(node.init, frame, 'init', depth + 1)
        return
      }
      case 'TemplateLiteral':
        addString(node, parent, key)
        break
      default:
    }
    const keys = RUNTIME_KEYS.get(node.type)
    if (keys && keys.length > 0) visitChildren(node, keys, { node, parent }, depth + 1)
  }

  function visitAll(children: Children, frame: Frame, key: string, depth: number): void {
    for (const child of children) if (child) visit(child, frame, key, depth)
  }

  function visitChildren(node: Node, keys: readonly string[], frame: Frame, depth: number): void {
    const fields = node as unknown as Readonly<Record<string, Node | Children | null | undefined>>
    for (const key of keys) {
      const value = fields[key]
      if (Array.isArray(value)) visitAll(value as Children, frame, key, depth)
      else if (value) visit(value as Node, frame, key, depth)
    }
  }

  /** The same without recursion. Chains of calls and of operators get deeper than a stack. */
  function visitDeep(top: Node, around: Frame, edge: string): void {
    const waiting = [{ node: top, parent: around, key: edge }]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, parent, key } = next
      if (typeof node.start === 'number') starts.push(node.start)
      if (node.type === 'Identifier') add(node.name, node, parent, key)
      else if (node.type === 'StringLiteral' || node.type === 'TemplateLiteral') addString(node, parent, key)
      const frame = { node, parent }
      const fields = node as unknown as Readonly<Record<string, Node | Children | null | undefined>>
      const children = (RUNTIME_KEYS.get(node.type) ?? []).flatMap((each) => {
        const value = fields[each]
        const nodes: Children = Array.isArray(value) ? value : [value as Node]
        return nodes.flatMap((child) => (child ? { node: child, parent: frame, key: each } : []))
      })
      for (const child of children.toReversed()) waiting.push(child)
    }
  }

  visitChildren(program, RUNTIME_KEYS.get(program.type) ?? [], { node: program, parent: undefined }, 0)
  return { occurrences, starts }
}

/** Where a string means the same as a name: `x['name']`, `{ 'name': value }`, `import { 'name' as local }`. */
function namesSomething(parent: Node, key: string): boolean {
  switch (parent.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return key === 'property'
    case 'ObjectProperty':
      return key === 'key'
    case 'ImportSpecifier':
      return key === 'imported'
    default:
      return false
  }
}
