import type { File, Function as FunctionNode, Identifier, Node } from '@babel/types'
import { eachChild } from '../ast/walk.ts'

/** One step from a value to a part of it: a property name, an array index, or `null` when the step is not known. */
export type Step = string | number | null

/** A declared name. */
export interface Binding {
  readonly name: string
  readonly kind: 'import' | 'const' | 'let' | 'var' | 'function' | 'class' | 'param' | 'catch' | 'other'
  /** The identifier that declares it. */
  readonly identifier: Identifier
  /** The import specifier, the function or class, or the declarator. */
  readonly declaration: Node
  /** What it is initialised with; for an element of a loop, the thing looped over. */
  readonly init: Node | null
  /** How to get from `init` (or, for a parameter, from the argument) to the value. */
  readonly path: readonly Step[]
  /** Is there a default beside the initial value (`{ a = 1 }`, `(a = 1) =>`)? */
  readonly hasDefault: boolean
  /** For a parameter: its function and position. */
  readonly parameter?: { readonly fn: FunctionNode; readonly index: number }
  /** Is it assigned again after its declaration? */
  reassigned: boolean
  readonly references: Identifier[]
}

/** What the names of one file mean. */
export interface Scopes {
  /** The binding that an identifier refers to; `undefined` when it is global (or no reference). */
  bindingOf(identifier: Identifier): Binding | undefined
  /** The binding that an identifier declares. */
  declaredBy(identifier: Identifier): Binding | undefined
  /** Is the identifier a reference to a global? */
  isGlobal(identifier: Identifier): boolean
  /** All references to globals of that name. */
  globals(name: string): readonly Identifier[]
  /** Does a name mean something that the file declares, where this node stands? */
  isDeclaredAt(node: Node, name: string): boolean
  parentOf(node: Node): Node | undefined
}

interface Scope {
  readonly parent: Scope | undefined
  /** Does `var` stop here? */
  readonly isFunction: boolean
  readonly names: Map<string, Binding>
}

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
])

/** Is the node a function of any kind? */
export function isFunctionNode(node: Node): node is FunctionNode {
  return FUNCTIONS.has(node.type)
}

const BLOCKS = new Set([
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

/**
 * Resolves the names of a file: one pass declares, a second one resolves. A name that is declared twice keeps its last declaration
 * and counts as reassigned, because published code does so and nobody stops it.
 */
export function resolveScopes(ast: File): Scopes {
  const scopes = new Map<Node, Scope>()
  const parents = new Map<Node, Node>()
  const declared = new Map<Identifier, Binding>()
  const resolved = new Map<Identifier, Binding>()
  const globals = new Map<string, Identifier[]>()
  const globalIdentifiers = new Set<Identifier>()

  const root: Scope = { parent: undefined, isFunction: true, names: new Map() }
  scopes.set(ast.program, root)

  type Declaration = Pick<Binding, 'kind' | 'declaration' | 'init' | 'path' | 'hasDefault' | 'parameter'>

  function declare(scope: Scope, identifier: Identifier, declaration: Declaration): void {
    const before = scope.names.get(identifier.name)
    if (before) before.reassigned = true
    const binding: Binding = {
      ...declaration,
      name: identifier.name,
      identifier,
      reassigned: before !== undefined,
      references: [],
    }
    scope.names.set(identifier.name, binding)
    declared.set(identifier, binding)
  }

  function declarePattern(scope: Scope, pattern: Node, declaration: Declaration): void {
    switch (pattern.type) {
      case 'Identifier':
        declare(scope, pattern, declaration)
        break
      case 'AssignmentPattern':
        declarePattern(scope, pattern.left, { ...declaration, hasDefault: true })
        break
      case 'RestElement':
        declarePattern(scope, pattern.argument, { ...declaration, path: [...declaration.path, null] })
        break
      case 'ArrayPattern':
        pattern.elements.forEach((element, index) => {
          if (element) declarePattern(scope, element, { ...declaration, path: [...declaration.path, index] })
        })
        break
      case 'ObjectPattern':
        for (const property of pattern.properties) {
          if (property.type === 'RestElement') {
            declarePattern(scope, property, declaration)
            continue
          }
          const key = property.key
          const step = !property.computed && key.type === 'Identifier' ? key.name : key.type === 'StringLiteral' ? key.value : null
          declarePattern(scope, property.value, { ...declaration, path: [...declaration.path, step] })
        }
        break
      case 'TSParameterProperty':
        declarePattern(scope, pattern.parameter, declaration)
        break
      default:
    }
  }

  function functionScope(scope: Scope): Scope {
    let at = scope
    while (!at.isFunction && at.parent) at = at.parent
    return at
  }

  function declareNode(node: Node, scope: Scope, parent: Node | undefined): void {
    switch (node.type) {
      case 'ImportDeclaration':
        if (node.importKind === 'type') break
        for (const specifier of node.specifiers) {
          if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type') continue
          declare(scope, specifier.local, { kind: 'import', declaration: specifier, init: null, path: [], hasDefault: false })
        }
        break
      case 'VariableDeclaration': {
        if (node.declare) break
        const kind = node.kind === 'var' || node.kind === 'let' || node.kind === 'const' ? node.kind : 'other'
        const target = kind === 'var' ? functionScope(scope) : scope
        const isLoop = (parent?.type === 'ForOfStatement' || parent?.type === 'ForInStatement') && parent.left === node
        for (const declarator of node.declarations) {
          const init = isLoop && parent.type === 'ForOfStatement' ? parent.right : (declarator.init ?? null)
          declarePattern(target, declarator.id, {
            kind,
            declaration: declarator,
            init,
            path: isLoop ? [null] : [],
            hasDefault: false,
          })
        }
        break
      }
      case 'FunctionDeclaration':
        if (node.id && !node.declare) {
          declare(scope, node.id, { kind: 'function', declaration: node, init: null, path: [], hasDefault: false })
        }
        break
      case 'ClassDeclaration':
        if (node.id && !node.declare) declare(scope, node.id, { kind: 'class', declaration: node, init: null, path: [], hasDefault: false })
        break
      case 'TSImportEqualsDeclaration':
      case 'TSEnumDeclaration':
        declare(scope, node.id, { kind: 'other', declaration: node, init: null, path: [], hasDefault: false })
        break
      case 'TSModuleDeclaration':
        if (node.id.type === 'Identifier' && !node.declare) {
          declare(scope, node.id, { kind: 'other', declaration: node, init: null, path: [], hasDefault: false })
        }
        break
      default:
    }
  }

  function enter(node: Node, scope: Scope): Scope {
    if (isFunctionNode(node)) {
      const inner: Scope = { parent: scope, isFunction: true, names: new Map() }
      if (node.type === 'FunctionExpression' && node.id) {
        declare(inner, node.id, { kind: 'function', declaration: node, init: null, path: [], hasDefault: false })
      }
      node.params.forEach((param, index) => {
        const declaration = { kind: 'param', declaration: node, init: null, path: [], hasDefault: false } as const
        declarePattern(inner, param, { ...declaration, parameter: { fn: node, index } })
      })
      return inner
    }
    const inner: Scope = { parent: scope, isFunction: node.type === 'StaticBlock', names: new Map() }
    if (node.type === 'CatchClause' && node.param) {
      declarePattern(inner, node.param, { kind: 'catch', declaration: node, init: null, path: [], hasDefault: false })
    }
    if (node.type === 'ClassExpression' && node.id) {
      declare(inner, node.id, { kind: 'class', declaration: node, init: null, path: [], hasDefault: false })
    }
    return inner
  }

  function declareAll(node: Node, scope: Scope, parent: Node | undefined): void {
    declareNode(node, scope, parent)
    let inner = scope
    // A function's body shares the scope of its parameters.
    const isBody = node.type === 'BlockStatement' && parent !== undefined && isFunctionNode(parent)
    if (isFunctionNode(node) || (BLOCKS.has(node.type) && !isBody)) {
      inner = enter(node, scope)
      scopes.set(node, inner)
    }
    eachChild(node, (child) => {
      parents.set(child, node)
      declareAll(child, inner, node)
    })
  }

  function lookUp(name: string, scope: Scope): Binding | undefined {
    for (let at: Scope | undefined = scope; at; at = at.parent) {
      const binding = at.names.get(name)
      if (binding) return binding
    }
    return undefined
  }

  function reference(identifier: Identifier, scope: Scope, isWrite: boolean): void {
    if (declared.has(identifier)) return
    const binding = lookUp(identifier.name, scope)
    if (binding) {
      resolved.set(identifier, binding)
      binding.references.push(identifier)
      if (isWrite) binding.reassigned = true
      return
    }
    globalIdentifiers.add(identifier)
    const same = globals.get(identifier.name)
    if (same) same.push(identifier)
    else globals.set(identifier.name, [identifier])
  }

  function resolveAll(node: Node, scope: Scope, isWrite: boolean): void {
    if (node.type === 'Identifier') {
      reference(node, scope, isWrite)
      return
    }
    const inner = scopes.get(node) ?? scope
    eachChild(node, (child, key) => {
      if (isName(node, key)) return
      const writes =
        (node.type === 'AssignmentExpression' && key === 'left') ||
        node.type === 'UpdateExpression' ||
        ((node.type === 'ForOfStatement' || node.type === 'ForInStatement') && key === 'left') ||
        (isWrite && isPatternPart(node, key))
      resolveAll(child, inner, writes && child.type !== 'VariableDeclaration')
    })
  }

  function isDeclaredAt(node: Node, name: string): boolean {
    let at: Node | undefined = node
    while (at && !scopes.has(at)) at = parents.get(at)
    return lookUp(name, (at && scopes.get(at)) ?? root) !== undefined
  }

  declareAll(ast.program, root, undefined)
  resolveAll(ast.program, root, false)

  return {
    bindingOf: (identifier) => resolved.get(identifier),
    declaredBy: (identifier) => declared.get(identifier),
    isGlobal: (identifier) => globalIdentifiers.has(identifier),
    globals: (name) => globals.get(name) ?? [],
    isDeclaredAt,
    parentOf: (node) => parents.get(node),
  }
}

/** Does this child only name something (a property, a label, a specifier), without being a reference? */
function isName(node: Node, key: string): boolean {
  switch (node.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return key === 'property' && !node.computed
    case 'ObjectProperty':
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassProperty':
    case 'ClassAccessorProperty':
      return key === 'key' && !node.computed
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return key === 'label'
    case 'ExportSpecifier':
      return key === 'exported'
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
    case 'ExportNamespaceSpecifier':
    case 'ExportDefaultSpecifier':
    case 'MetaProperty':
    case 'ImportAttribute':
      return true
    case 'TSEnumMember':
    case 'TSModuleDeclaration':
    case 'TSImportEqualsDeclaration':
      return key === 'id'
    case 'ExportNamedDeclaration':
      return key === 'specifiers' && node.source != null
    default:
      return false
  }
}

/** Does a write to `node` write to this child? */
function isPatternPart(node: Node, key: string): boolean {
  switch (node.type) {
    case 'ObjectPattern':
    case 'ArrayPattern':
      return true
    case 'ObjectProperty':
      return key === 'value'
    case 'AssignmentPattern':
      return key === 'left'
    case 'RestElement':
      return true
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'ParenthesizedExpression':
      return key === 'expression'
    default:
      return false
  }
}
