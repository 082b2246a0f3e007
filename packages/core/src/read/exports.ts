import type { Identifier, Node, Statement } from '@babel/types'
import { memberName } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { readNames } from '../find/names.ts'
import { resolveScopes } from '../find/scope.ts'
import type { Scopes } from '../find/scope.ts'
import { parseModule } from '../ast/parse.ts'
import { createAsked } from './asked.ts'
import { UNKNOWN, oneOf, orMore } from './value.ts'
import type { Made, Possible, Value } from './value.ts'
import { createValues } from './values.ts'
import type { LookUp, Values } from './values.ts'

/**
 * Reads what a file exports, for files that import it. Pure, and fails open: of a file that does not parse nothing is known.
 *
 * @param code JavaScript or TypeScript
 * @param file what people call it; its extension picks the syntax
 * @param lookUp what this file imports itself; whoever answers keeps out of circles
 * @returns what an export of a name may be (`default` for the default one)
 */
export function readExports(code: string, file: string, lookUp: LookUp = () => UNKNOWN): (name: string) => Value {
  const parsed = parseModule(code, file)
  if (!parsed.ok) return () => UNKNOWN
  const scopes = resolveScopes(parsed.ast, readNames(parsed.ast))
  const values = createValues(scopes, lookUp)
  const known = new Map<string, Value>()
  const reader: Reader = {
    ...values,
    of: (expression) => ({ ...values.of(expression), asked: createAsked(expression, scopes, values) }),
    fieldOf: (value, name) => {
      const [field, ...others] = values.fieldsOf(value).fields.filter((each) => each.name === name)
      const found = orMore(values.member(value, name))
      const isPlain = field?.isSure === true && others.length === 0 && !field.isAccessor && unwrap(field.expression).type !== 'BooleanLiteral'
      return isPlain ? { ...found, asked: createAsked(field.expression, scopes, values) } : found
    },
  }
  return (name) => {
    const value = known.get(name) ?? seenFrom(file, exportOf(name, parsed.ast.program.body, scopes, reader, lookUp), reader)
    known.set(name, value)
    return value
  }
}

/** Values of one file, with what they say about the running platform. */
interface Reader extends Values {
  /** The property of an object. */
  fieldOf(value: Value, name: string): Value
}

function exportOf(name: string, body: readonly Statement[], scopes: Scopes, values: Reader, lookUp: LookUp): Value {
  const passedOn: Value[] = []
  for (const statement of body) {
    if (statement.type === 'ExportDefaultDeclaration' && name === 'default') return values.of(statement.declaration)
    if (statement.type === 'ExportAllDeclaration' && name !== 'default') passedOn.push(lookUp(statement.source.value, name))
    if (statement.type !== 'ExportNamedDeclaration') continue
    const { declaration, specifiers, source } = statement
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id, init } of declaration.declarations) {
        if (id.type === 'Identifier' && id.name === name) return init && !scopes.declaredBy(id)?.reassigned ? values.of(init) : UNKNOWN
      }
    }
    if (declaration?.type === 'FunctionDeclaration' && declaration.id?.name === name) return values.of(declaration)
    for (const specifier of specifiers) {
      if (specifier.type !== 'ExportSpecifier' || nameOf(specifier.exported) !== name) continue
      return source ? lookUp(source.value, nameOf(specifier.local)) : values.of(specifier.local)
    }
  }
  const [only, ...others] = passedOn
  if (!only) return assignedExport(name, body, scopes, values)
  // Of several `export *` nobody can tell which has it.
  if (others.length === 0) return only
  const [asked] = passedOn.flatMap((value) => value.asked ?? [])
  return { ...orMore(oneOf(passedOn)), ...(asked && { asked }) }
}

/** `module.exports = { name: … }`, `exports.name = …`: bundlers give an import of the default all of it. */
function assignedExport(name: string, body: readonly Statement[], scopes: Scopes, values: Reader): Value {
  const found: Value[] = []
  for (const statement of body) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue
    const { left, right, operator } = statement.expression
    const target = operator === '=' && left.type === 'MemberExpression' ? left : undefined
    const isWhole = target !== undefined && isModuleExports(target, scopes)
    if (isWhole && name === 'default') found.push(values.of(right))
    else if (isWhole) found.push(values.fieldOf(values.of(right), name))
    else if (target && isExports(target.object, scopes) && memberName(target) === name) found.push(values.of(right))
  }
  return found.length === 1 ? orMore(found[0] ?? UNKNOWN) : UNKNOWN
}

function isModuleExports(node: Node, scopes: Scopes): boolean {
  if (node.type !== 'MemberExpression' || memberName(node) !== 'exports') return false
  const object = unwrap(node.object)
  return object.type === 'Identifier' && object.name === 'module' && scopes.isGlobal(object)
}

function isExports(node: Node, scopes: Scopes): boolean {
  const object = unwrap(node)
  return isModuleExports(object, scopes) || (object.type === 'Identifier' && object.name === 'exports' && scopes.isGlobal(object))
}

function nameOf(node: Identifier | { readonly type: 'StringLiteral'; readonly value: string }): string {
  return node.type === 'Identifier' ? node.name : node.value
}

/** The same for a file that has other nodes and names. */
function seenFrom(file: string, value: Value, values: Reader): Value {
  const leave = (each: Possible): Possible => {
    const { at, from = at ? file : undefined, ...rest } = each as Possible & { readonly at?: Node }
    const place = from === undefined ? {} : { from }
    if (rest.type !== 'object') return { ...rest, ...place }
    const own: Value = { possible: [each], isComplete: true }
    const made = rest.made && { made: { ...rest.made, options: optionsSeenFrom(file, rest.made.options, values) } }
    return { type: 'object', ...place, ...made, member: rest.member ?? ((name) => seenFrom(file, values.fieldOf(own, name), values)) }
  }
  return { ...value, possible: value.possible.map(leave) }
}

function optionsSeenFrom(file: string, options: Made['options'], values: Reader): Made['options'] {
  return options && new Map(Array.from(options, ([name, value]) => [name, seenFrom(file, value, values)]))
}
