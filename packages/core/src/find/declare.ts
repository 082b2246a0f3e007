import type { Identifier, Node } from '@babel/types'
import { isFunctionNode } from '../ast/functions.ts'
import type { Binding, Declaration } from './binding.ts'

/** Names that are declared in one block or function. */
export interface Scope {
  readonly parent: Scope | undefined
  /** Does `var` stop here? */
  readonly isFunction: boolean
  /** Missing while there are none. */
  names: Map<string, Binding> | undefined
}

/** Bindings by the identifier that declares them. */
export type Declared = Map<Identifier, Binding>

/** Declares what a statement or a module declaration declares, in the scope that it stands in. */
export function declareStatement(node: Node, scope: Scope, parent: Node, declared: Declared): void {
  switch (node.type) {
    case 'ImportDeclaration':
      if (node.importKind === 'type') break
      for (const specifier of node.specifiers) {
        if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type') continue
        declare(specifier.local, scope, plain('import', specifier), declared)
      }
      break
    case 'VariableDeclaration': {
      if (node.declare) break
      const kind = node.kind === 'var' || node.kind === 'let' || node.kind === 'const' ? node.kind : 'other'
      const target = kind === 'var' ? functionScope(scope) : scope
      const isLoop = (parent.type === 'ForOfStatement' || parent.type === 'ForInStatement') && parent.left === node
      for (const declarator of node.declarations) {
        const init = isLoop && parent.type === 'ForOfStatement' ? parent.right : (declarator.init ?? null)
        declarePattern(declarator.id, target, { ...plain(kind, declarator), init, path: isLoop ? [null] : [] }, declared)
      }
      break
    }
    case 'FunctionDeclaration':
      if (node.id && !node.declare) declare(node.id, scope, plain('function', node), declared)
      break
    case 'ClassDeclaration':
      if (node.id && !node.declare) declare(node.id, scope, plain('class', node), declared)
      break
    case 'TSImportEqualsDeclaration':
    case 'TSEnumDeclaration':
      declare(node.id, scope, plain('other', node), declared)
      break
    case 'TSModuleDeclaration':
      if (node.id.type === 'Identifier' && !node.declare) declare(node.id, scope, plain('other', node), declared)
      break
    default:
  }
}

/** Opens the scope of a function or a block, with the names that it brings along: parameters, its own name, what `catch` caught. */
export function openScope(node: Node, parent: Scope, declared: Declared): Scope {
  const isFunction = isFunctionNode(node)
  const scope: Scope = { parent, isFunction: isFunction || node.type === 'StaticBlock', names: undefined }
  if (isFunction) {
    if (node.type === 'FunctionExpression' && node.id) declare(node.id, scope, plain('function', node), declared)
    node.params.forEach((param, index) => {
      declarePattern(param, scope, { ...plain('param', node), parameter: { fn: node, index } }, declared)
    })
  } else if (node.type === 'CatchClause' && node.param) {
    declarePattern(node.param, scope, plain('catch', node), declared)
  } else if (node.type === 'ClassExpression' && node.id) {
    declare(node.id, scope, plain('class', node), declared)
  }
  return scope
}

/** The binding of a name, from a scope outwards. */
export function lookUp(name: string, scope: Scope): Binding | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const binding = at.names?.get(name)
    if (binding) return binding
  }
  return undefined
}

function plain(kind: Binding['kind'], declaration: Node): Declaration {
  return { kind, declaration, init: null, path: [], hasDefault: false }
}

function functionScope(scope: Scope): Scope {
  let at = scope
  while (!at.isFunction && at.parent) at = at.parent
  return at
}

function declare(identifier: Identifier, scope: Scope, declaration: Declaration, declared: Declared): void {
  scope.names ??= new Map()
  const before = scope.names.get(identifier.name)
  if (before) before.reassigned = true
  const binding: Binding = { ...declaration, name: identifier.name, identifier, reassigned: before !== undefined, references: [] }
  scope.names.set(identifier.name, binding)
  declared.set(identifier, binding)
}

function declarePattern(pattern: Node, scope: Scope, declaration: Declaration, declared: Declared): void {
  switch (pattern.type) {
    case 'Identifier':
      declare(pattern, scope, declaration, declared)
      break
    case 'AssignmentPattern':
      declarePattern(pattern.left, scope, { ...declaration, hasDefault: true }, declared)
      break
    case 'RestElement':
      declarePattern(pattern.argument, scope, { ...declaration, path: [...declaration.path, null] }, declared)
      break
    case 'ArrayPattern':
      pattern.elements.forEach((element, index) => {
        if (element) declarePattern(element, scope, { ...declaration, path: [...declaration.path, index] }, declared)
      })
      break
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') {
          declarePattern(property, scope, declaration, declared)
          continue
        }
        const key = property.key
        const step = !property.computed && key.type === 'Identifier' ? key.name : key.type === 'StringLiteral' ? key.value : null
        declarePattern(property.value, scope, { ...declaration, path: [...declaration.path, step] }, declared)
      }
      break
    case 'TSParameterProperty':
      declarePattern(pattern.parameter, scope, declaration, declared)
      break
    default:
  }
}
