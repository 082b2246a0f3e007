import type { Function as FunctionNode, Node, ObjectProperty, VariableDeclarator } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import type { Declaration, Step } from './binding.ts'
import type { Frame, Occurrence } from './names.ts'

/** A name that is declared where it stands, and the node within which it means what it means. */
export interface Declared {
  readonly declaration: Declaration
  readonly scope: Node
}

/** What an identifier declares by standing where it stands; `undefined` for one that declares nothing. */
export function declarationAt({ node: identifier, parent, key }: Occurrence): Declared | undefined {
  if (identifier.type !== 'Identifier' || key === 'key') return undefined
  const path: Step[] = []
  let hasDefault = false
  let child: Node = identifier
  for (let at: Frame | undefined = parent; at; at = at.parent) {
    const { node } = at
    switch (node.type) {
      case 'ObjectProperty':
        if (node.value !== child) return undefined
        path.unshift(stepOf(node))
        break
      case 'ArrayPattern':
        path.unshift(node.elements.findIndex((element) => element === child))
        break
      case 'RestElement':
        path.unshift(null)
        break
      case 'AssignmentPattern':
        if (node.left !== child) return undefined
        hasDefault = true
        break
      case 'ObjectPattern':
      case 'TSParameterProperty':
        break
      default:
        return declaredBy(at, child, path, hasDefault)
    }
    child = node
  }
  return undefined
}

function declaredBy(frame: Frame, child: Node, path: readonly Step[], hasDefault: boolean): Declared | undefined {
  const { node, parent } = frame
  const plain = (kind: Declaration['kind'], scope: Node): Declared => ({
    declaration: { kind, declaration: node, init: null, path, hasDefault },
    scope,
  })
  switch (node.type) {
    case 'VariableDeclarator':
      return node.id === child ? variable(frame, node, path, hasDefault) : undefined
    case 'ImportSpecifier':
      return node.local === child && node.importKind !== 'type' && !isTypeImport(parent) ? plain('import', scopeAround(parent)) : undefined
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return isTypeImport(parent) ? undefined : plain('import', scopeAround(parent))
    case 'CatchClause':
      return node.param === child ? plain('catch', node) : undefined
    case 'ClassDeclaration':
      return node.id === child && !node.declare ? plain('class', scopeAround(parent)) : undefined
    case 'ClassExpression':
      return node.id === child ? plain('class', node) : undefined
    case 'TSImportEqualsDeclaration':
      return node.id === child && node.importKind !== 'type' ? plain('other', scopeAround(parent)) : undefined
    case 'TSEnumDeclaration':
      return node.id === child && !node.declare ? plain('other', scopeAround(parent)) : undefined
    case 'TSEnumMember':
      return node.id === child && parent ? plain('other', parent.node) : undefined
    case 'TSModuleDeclaration':
      // The `b` of `namespace a.b` is a member of `a`.
      return node.id === child && !node.declare && parent?.node.type !== 'TSModuleDeclaration' ? plain('other', scopeAround(parent)) : undefined
    default:
      return isFunctionNode(node) ? byFunction(node, parent, child, path, hasDefault) : undefined
  }
}

function variable(frame: Frame, declarator: VariableDeclarator, path: readonly Step[], hasDefault: boolean): Declared | undefined {
  const statement = frame.parent?.node
  if (statement?.type !== 'VariableDeclaration' || statement.declare) return undefined
  const kind = statement.kind === 'var' || statement.kind === 'let' || statement.kind === 'const' ? statement.kind : 'other'
  const loop = frame.parent?.parent?.node
  const isLoop = (loop?.type === 'ForOfStatement' || loop?.type === 'ForInStatement') && loop.left === statement
  const init = isLoop && loop.type === 'ForOfStatement' ? loop.right : (declarator.init ?? null)
  return {
    declaration: { kind, declaration: declarator, init, path: isLoop ? [null, ...path] : path, hasDefault },
    scope: kind === 'var' ? functionAround(frame.parent) : scopeAround(frame.parent),
  }
}

function byFunction(fn: FunctionNode, around: Frame | undefined, child: Node, path: readonly Step[], hasDefault: boolean): Declared | undefined {
  const index = fn.params.findIndex((parameter) => parameter === child)
  if (index >= 0) {
    return { declaration: { kind: 'param', declaration: fn, init: null, path, hasDefault, parameter: { fn, index } }, scope: fn }
  }
  const declaration: Declaration = { kind: 'function', declaration: fn, init: null, path, hasDefault }
  if (fn.type === 'FunctionExpression' && fn.id === child) return { declaration, scope: fn }
  if (fn.type !== 'FunctionDeclaration' || fn.id !== child || fn.declare) return undefined
  // `if (a) function b() {}` is `if (a) { function b() {} }`.
  return { declaration, scope: around?.node.type === 'IfStatement' ? fn : scopeAround(around) }
}

function isTypeImport(frame: Frame | undefined): boolean {
  return frame?.node.type === 'ImportDeclaration' && frame.node.importKind === 'type'
}

function stepOf({ key, computed }: ObjectProperty): Step {
  if (key.type === 'Identifier' && !computed) return key.name
  return key.type === 'StringLiteral' ? key.value : null
}

const BLOCKS: ReadonlySet<string> = new Set([
  'BlockStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
  'CatchClause',
  'ClassDeclaration',
  'ClassExpression',
  'StaticBlock',
  'TSModuleBlock',
])

/** The node in which `let`, `const`, a class or a function is known that is declared within a frame. A function's parameters do not see its body. */
function scopeAround(frame: Frame | undefined): Node {
  let at = frame
  while (at?.parent && !isFunctionNode(at.node) && !BLOCKS.has(at.node.type)) at = at.parent
  if (!at) throw new TypeError('a declaration stands in a program')
  return at.node
}

/** The same for `var`: a function's body, for one. */
export function functionAround(frame: Frame | undefined): Node {
  let at = frame
  while (at?.parent && !isFunctionNode(at.node) && !isBody(at)) at = at.parent
  if (!at) throw new TypeError('a declaration stands in a program')
  return at.node
}

function isBody({ node, parent }: Frame): boolean {
  if (node.type === 'BlockStatement') return parent !== undefined && isFunctionNode(parent.node)
  return node.type === 'StaticBlock' || node.type === 'TSModuleBlock'
}
