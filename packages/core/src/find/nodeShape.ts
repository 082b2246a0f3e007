import { RUNTIME_KEYS } from '../ast/walk.ts'

/** How a child stands in its parent. */
export interface ChildStep {
  readonly key: string
  /** Does the child only name something (a property, a label, a specifier), without being a reference? */
  readonly names: 'never' | 'always' | 'unless-computed' | 'of-another-module'
  /** Is the child written to? */
  readonly writes: 'never' | 'always' | 'as-parent'
}

/** What a walk has to know about a type of node. */
export interface NodeShape {
  /** The children that are run-time code, in source order. */
  readonly steps: readonly ChildStep[]
  readonly opens: 'function' | 'block' | 'nothing'
}

const NAMES: Readonly<Record<string, Readonly<Record<string, ChildStep['names']>>>> = {
  MemberExpression: { property: 'unless-computed' },
  OptionalMemberExpression: { property: 'unless-computed' },
  ObjectProperty: { key: 'unless-computed' },
  ObjectMethod: { key: 'unless-computed' },
  ClassMethod: { key: 'unless-computed' },
  ClassProperty: { key: 'unless-computed' },
  ClassAccessorProperty: { key: 'unless-computed' },
  PrivateName: { id: 'always' },
  LabeledStatement: { label: 'always' },
  BreakStatement: { label: 'always' },
  ContinueStatement: { label: 'always' },
  ExportNamedDeclaration: { specifiers: 'of-another-module' },
  ExportSpecifier: { exported: 'always' },
  ExportDefaultSpecifier: { exported: 'always' },
  ExportNamespaceSpecifier: { exported: 'always' },
  ImportSpecifier: { imported: 'always', local: 'always' },
  ImportDefaultSpecifier: { local: 'always' },
  ImportNamespaceSpecifier: { local: 'always' },
  ImportAttribute: { key: 'always', value: 'always' },
  MetaProperty: { meta: 'always', property: 'always' },
  TSEnumMember: { id: 'always' },
  TSModuleDeclaration: { id: 'always' },
  TSImportEqualsDeclaration: { id: 'always' },
}

const WRITES: Readonly<Record<string, Readonly<Record<string, ChildStep['writes']>>>> = {
  AssignmentExpression: { left: 'always' },
  UpdateExpression: { argument: 'always' },
  ForInStatement: { left: 'always' },
  ForOfStatement: { left: 'always' },
  ObjectPattern: { properties: 'as-parent' },
  ObjectProperty: { value: 'as-parent' },
  ArrayPattern: { elements: 'as-parent' },
  AssignmentPattern: { left: 'as-parent' },
  RestElement: { argument: 'as-parent' },
  ParenthesizedExpression: { expression: 'as-parent' },
  TSAsExpression: { expression: 'as-parent' },
  TSNonNullExpression: { expression: 'as-parent' },
  TSSatisfiesExpression: { expression: 'as-parent' },
  TSTypeAssertion: { expression: 'as-parent' },
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
])

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

const LEAF: NodeShape = { steps: [], opens: 'nothing' }

const SHAPES: ReadonlyMap<string, NodeShape> = new Map([...RUNTIME_KEYS].map(([type, keys]) => [type, shapeOf(type, keys)]))

function shapeOf(type: string, keys: readonly string[]): NodeShape {
  const steps = keys.map((key): ChildStep => ({ key, names: NAMES[type]?.[key] ?? 'never', writes: WRITES[type]?.[key] ?? 'never' }))
  return { steps, opens: FUNCTIONS.has(type) ? 'function' : BLOCKS.has(type) ? 'block' : 'nothing' }
}

/** Nodes that exist only for the type checker have no children here. */
export function shapeOfNode(type: string): NodeShape {
  return SHAPES.get(type) ?? LEAF
}
