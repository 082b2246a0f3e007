import type { Identifier, Node, Statement } from '@babel/types'
import { readNames } from '../find/names.ts'
import { resolveScopes } from '../find/scope.ts'
import { parseModule } from '../parse.ts'
import { UNKNOWN, oneOf, orMore } from './value.ts'
import type { Possible, Value } from './value.ts'
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
  const values = createValues(resolveScopes(parsed.ast, readNames(parsed.ast)), lookUp)
  const known = new Map<string, Value>()
  return (name) => {
    const value = known.get(name) ?? seenFrom(file, exportOf(name, parsed.ast.program.body, values, lookUp), values)
    known.set(name, value)
    return value
  }
}

function exportOf(name: string, body: readonly Statement[], values: Values, lookUp: LookUp): Value {
  const passedOn: Value[] = []
  for (const statement of body) {
    if (statement.type === 'ExportDefaultDeclaration' && name === 'default') return values.of(statement.declaration)
    if (statement.type === 'ExportAllDeclaration' && name !== 'default') passedOn.push(lookUp(statement.source.value, name))
    if (statement.type !== 'ExportNamedDeclaration') continue
    const { declaration, specifiers, source } = statement
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id, init } of declaration.declarations) {
        if (id.type === 'Identifier' && id.name === name) return init && declaration.kind === 'const' ? values.of(init) : UNKNOWN
      }
    }
    for (const specifier of specifiers) {
      if (specifier.type !== 'ExportSpecifier' || nameOf(specifier.exported) !== name) continue
      return source ? lookUp(source.value, nameOf(specifier.local)) : values.of(specifier.local)
    }
  }
  // Of several `export *` nobody can tell which has it.
  return passedOn.length === 0 ? UNKNOWN : orMore(oneOf(passedOn))
}

function nameOf(node: Identifier | { readonly type: 'StringLiteral'; readonly value: string }): string {
  return node.type === 'Identifier' ? node.name : node.value
}

/** The same for a file that has other nodes and names. */
function seenFrom(file: string, value: Value, values: Values): Value {
  const leave = (each: Possible): Possible => {
    const { at, from = at ? file : undefined, ...rest } = each as Possible & { readonly at?: Node }
    const place = from === undefined ? {} : { from }
    if (rest.type !== 'object') return { ...rest, ...place }
    const own: Value = { possible: [each], isComplete: true }
    return { type: 'object', ...place, member: rest.member ?? ((name) => seenFrom(file, orMore(values.member(own, name)), values)) }
  }
  return { ...value, possible: value.possible.map(leave) }
}
