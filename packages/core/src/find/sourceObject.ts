import type { ExportSpecifier, Identifier, Node } from '@babel/types'
import { memberName, stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { Settle, SourceApi, SourceImport } from '../sources/types.ts'
import type { Binding } from './binding.ts'
import type { Scopes } from './scope.ts'

/** A value that was traced to a source API: the object itself, or one of its members. */
export interface SourceValue {
  readonly source: SourceApi
  /** The member's name; `undefined` for the object. */
  readonly member: string | undefined
  /** A settle rule that this spelling brings along, whatever the project's. */
  readonly settle: Settle | undefined
  /** Is it certain that the names on the way mean what they seem to? */
  readonly isCertain: boolean
}

/** Names of the object that holds the globals. */
export const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['globalThis', 'global', 'window', 'self'])

/** Aliases of aliases end somewhere. */
const MAX_DEPTH = 8

/**
 * Traces an expression to a source API by binding: `uni`, `globalThis.uni`, an import, a `const` alias, a destructured member.
 * Names that are declared in the file, or assigned more than once, mean something else.
 */
export function traceSource(
  expression: Node,
  scopes: Scopes,
  sources: readonly SourceApi[],
  depth: number = MAX_DEPTH,
): SourceValue | undefined {
  if (depth === 0) return undefined
  const node = unwrap(expression)
  if (node.type === 'ExportSpecifier') return traceExport(node, scopes, sources)
  if (node.type === 'Identifier') return traceName(node, scopes, sources, depth)
  if (node.type === 'NewExpression') return traceInstance(node, sources)
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return traceRequire(node, scopes, sources)

  const name = memberName(node)
  if (name === undefined) return undefined
  const object = unwrap(node.object)
  if (object.type === 'Identifier' && GLOBAL_OBJECTS.has(object.name) && scopes.isGlobal(object)) {
    const source = sources.find(({ globals }) => globals.includes(name))
    return source && { source, member: undefined, settle: undefined, isCertain: scopes.isCertainAt(object) }
  }
  const required = traceRequire(object, scopes, sources)
  if (required && name === 'default') return required
  const parent = traceSource(object, scopes, sources, depth - 1)
  if (!parent || parent.member !== undefined) return undefined
  return { ...parent, member: name }
}

function traceName(identifier: Identifier, scopes: Scopes, sources: readonly SourceApi[], depth: number): SourceValue | undefined {
  const value = traceMeaning(identifier, scopes, sources, depth)
  return value && { ...value, isCertain: value.isCertain && scopes.isCertainAt(identifier) }
}

function traceMeaning(identifier: Identifier, scopes: Scopes, sources: readonly SourceApi[], depth: number): SourceValue | undefined {
  if (scopes.isGlobal(identifier)) {
    const source = sources.find(({ globals }) => globals.includes(identifier.name))
    return source && { source, member: undefined, settle: undefined, isCertain: true }
  }
  const binding = scopes.bindingOf(identifier)
  if (!binding || binding.reassigned) return undefined
  if (binding.kind === 'import') return traceInstance(binding.declaration, sources) ?? traceImport(binding, scopes, sources)
  if (binding.init === null || binding.hasDefault || binding.path.length > 1) return undefined
  const value = traceSource(binding.init, scopes, sources, depth - 1)
  if (!value || binding.path.length === 0) return value
  const step = binding.path[0]
  return value.member === undefined && typeof step === 'string' ? { ...value, member: step } : undefined
}

/** An object of the file's own, or of the file that it is imported from. */
function traceInstance(node: Node, sources: readonly SourceApi[]): SourceValue | undefined {
  const source = sources.find(({ instance }) => instance === node)
  return source && { source, member: undefined, settle: undefined, isCertain: true }
}

function traceImport(binding: Binding, scopes: Scopes, sources: readonly SourceApi[]): SourceValue | undefined {
  const specifier = binding.declaration
  const declaration = scopes.parentOf(specifier)
  if (declaration?.type !== 'ImportDeclaration') return undefined
  const found = findImport(declaration.source.value, sources)
  if (!found) return undefined
  const { source, from } = found
  const settle = from.settle
  if (specifier.type === 'ImportSpecifier') {
    const name = specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value
    if (namesObject(from, name)) return { source, member: undefined, settle: undefined, isCertain: true }
    return from.gives === 'methods' ? { source, member: name, settle, isCertain: true } : undefined
  }
  if (specifier.type === 'ImportNamespaceSpecifier') return from.gives === 'methods' ? { source, member: undefined, settle, isCertain: true } : undefined
  return namesObject(from, 'default') ? { source, member: undefined, settle: undefined, isCertain: true } : undefined
}

/** `export { uploadFile } from '@mpxjs/api-proxy'` */
function traceExport(specifier: ExportSpecifier, scopes: Scopes, sources: readonly SourceApi[]): SourceValue | undefined {
  const declaration = scopes.parentOf(specifier)
  if (declaration?.type !== 'ExportNamedDeclaration' || !declaration.source) return undefined
  const found = findImport(declaration.source.value, sources)
  return found?.from.gives === 'methods' ? { source: found.source, member: specifier.local.name, settle: found.from.settle, isCertain: true } : undefined
}

function namesObject({ names = ['default'] }: SourceImport, name: string): boolean {
  return names.includes(name)
}

/** `require('@mpxjs/core')`, whose `.default` is the object. */
function traceRequire(node: Node, scopes: Scopes, sources: readonly SourceApi[]): SourceValue | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require') return undefined
  const argument = node.arguments[0]
  if (!argument || !scopes.isGlobal(node.callee)) return undefined
  const found = findImport(stringValue(argument) ?? '', sources)
  return found && { source: found.source, member: undefined, settle: found.from.settle, isCertain: scopes.isCertainAt(node.callee) }
}

function findImport(module: string, sources: readonly SourceApi[]): { source: SourceApi; from: SourceImport } | undefined {
  for (const source of sources) {
    const from = source.imports.find((candidate) => candidate.module === module)
    if (from) return { source, from }
  }
  return undefined
}
