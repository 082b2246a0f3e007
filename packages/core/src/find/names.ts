import type { File, Node } from '@babel/types'
import { stringValue } from '../ast/literals.ts'
import { declareStatement, openScope } from './declare.ts'
import type { Declared, Scope } from './declare.ts'
import { shapeOfNode } from './nodeShape.ts'
import type { ChildStep, NodeShape } from './nodeShape.ts'

/** A node that has children, and where it stands. */
export interface Frame {
  readonly node: Node
  readonly parent: Frame | undefined
  /** The scope of its children. */
  readonly scope: Scope
}

/** One place where a name stands. */
export interface Occurrence {
  /** An identifier; or a string, where a string names a property. */
  readonly node: Node
  readonly parent: Frame
  /** Does it read a variable (or declare it), write it, or only name a property, a label, a specifier? */
  readonly role: 'read' | 'write' | 'name'
  /** Its place among the occurrences of all names, in source order. */
  readonly order: number
}

/** What one walk over a file gathers. */
export interface Names {
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>
  readonly declared: Declared
  readonly scopes: ReadonlyMap<Node, Scope>
}

type Fields = Readonly<Record<string, Node | readonly (Node | null)[] | boolean | null | undefined>>

/** Reads in one walk where the names of a file stand, in which scope, and what declares them. */
export function readNames({ program }: File): Names {
  const occurrences = new Map<string, Occurrence[]>()
  const declared: Declared = new Map()
  const scopes = new Map<Node, Scope>()
  let order = 0

  function add(name: string, node: Node, parent: Frame, role: Occurrence['role']): void {
    const occurrence: Occurrence = { node, parent, role, order: order++ }
    const same = occurrences.get(name)
    if (same) same.push(occurrence)
    else occurrences.set(name, [occurrence])
  }

  function addName(node: Node, parent: Frame): void {
    const name = node.type === 'Identifier' ? node.name : stringValue(node)
    if (name !== undefined) add(name, node, parent, 'name')
  }

  function visit(node: Node, parent: Frame, isWritten: boolean): void {
    if (node.type === 'Identifier') {
      add(node.name, node, parent, isWritten ? 'write' : 'read')
      return
    }
    const shape = shapeOfNode(node.type)
    if (shape.steps.length === 0) return
    declareStatement(node, parent.scope, parent.node, declared)
    // A function's body shares the scope of its parameters.
    const opens = shape.opens !== 'nothing' && !(node.type === 'BlockStatement' && scopeIsOf(parent))
    const scope = opens ? openScope(node, parent.scope, declared) : parent.scope
    if (opens) scopes.set(node, scope)
    visitChildren(node, shape, { node, parent, scope }, isWritten)
  }

  function scopeIsOf({ node }: Frame): boolean {
    return shapeOfNode(node.type).opens === 'function'
  }

  function visitChildren(node: Node, { steps }: NodeShape, frame: Frame, isWritten: boolean): void {
    const fields = node as unknown as Fields
    for (const step of steps) {
      const value = fields[step.key] as Node | readonly (Node | null)[] | null | undefined
      if (!value) continue
      const writes = step.writes === 'always' || (step.writes === 'as-parent' && isWritten)
      if (Array.isArray(value)) for (const each of value as readonly (Node | null)[]) if (each) visitChild(each, step, fields, frame, writes)
      if (!Array.isArray(value)) visitChild(value as Node, step, fields, frame, writes)
    }
  }

  function visitChild(child: Node, { names }: ChildStep, fields: Fields, frame: Frame, writes: boolean): void {
    if (names === 'never') return visit(child, frame, writes)
    if (names === 'always') return addName(child, frame)
    if (names === 'of-another-module') return fields['source'] ? undefined : visit(child, frame, false)
    if (!fields['computed']) return addName(child, frame)
    if (child.type !== 'Identifier') addName(child, frame)
    visit(child, frame, false)
  }

  const root: Scope = { parent: undefined, isFunction: true, names: undefined }
  scopes.set(program, root)
  visitChildren(program, shapeOfNode(program.type), { node: program, parent: undefined, scope: root }, false)
  return { occurrences, declared, scopes }
}
