import { traverse } from '@babel/core'
import type { NodePath } from '@babel/core'
import type { Identifier, Node } from '@babel/types'
import { expect, test } from 'vitest'
import { isFunctionNode } from '../../packages/core/src/ast/functions.ts'
import type { Binding as OwnBinding } from '../../packages/core/src/find/binding.ts'
import { readNames } from '../../packages/core/src/find/names.ts'
import { resolveScopes } from '../../packages/core/src/find/scope.ts'
import type { Scopes } from '../../packages/core/src/find/scope.ts'
import { parseModule } from '../../packages/core/src/ast/parse.ts'
import { budgetFor, tellPrograms, timeoutOf } from '../fuzz/budget.ts'
import { installedFiles } from './installedFiles.ts'

/** What only TypeScript reads, beside its types: no name in it is read or written when the program runs. */
const GONE: ReadonlySet<string> = new Set([
  'TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'TSDeclareFunction', 'TSDeclareMethod', 'TSIndexSignature',
])

type Binding = NonNullable<ReturnType<NodePath['scope']['getBinding']>>

/** What Babel says that a name is declared by. It gives a class a second binding for its own name. */
function bindingByBabel({ scope, node: { name } }: NodePath<Identifier>): Binding | undefined {
  const binding = scope.getBinding(name)
  return binding?.kind === 'local' && binding.path.isClassDeclaration() ? binding.scope.parent.getBinding(name) : binding
}

/** Where Babel 7 does not do as the language does, and so only where what it says is what follows from that. */
function isWrongToBabel(node: Identifier, { kind, declaration, identifier }: OwnBinding, binding: Binding | undefined, scopes: Scopes): boolean {
  // It leaves enums, namespaces and the parameters that are properties too to what compiles TypeScript.
  if (!binding && (declaration.type === 'TSEnumDeclaration' || declaration.type === 'TSModuleDeclaration')) return true
  if (!binding && kind === 'param' && isParameterProperty(identifier, scopes)) return true
  const around = functionAround(declaration, scopes)
  // A function in a block is a `var` of the function around it in sloppy code. It looks further out.
  if (kind === 'var' && declaration.type === 'FunctionDeclaration') {
    const block = scopes.parentOf(declaration)
    const isOutside = block !== undefined && block.type !== 'Program' && !isWithin(node, block, scopes)
    return isOutside && isWithin(node, around, scopes) && (!binding || isWithin(around, binding.scope.block, scopes))
  }
  // What is declared in a function's body is not its parameter of that name, which its defaults see. It takes them for one.
  return binding?.kind === 'param' && kind !== 'param' && binding.scope.block === around
}

/** The function that a declaration belongs to, or the program. */
function functionAround(declaration: Node, scopes: Scopes): Node {
  let at = scopes.parentOf(declaration) ?? declaration
  for (let next = scopes.parentOf(at); next && !isFunctionNode(at); next = scopes.parentOf(at)) at = next
  return at
}

function isWithin(node: Node, around: Node, scopes: Scopes): boolean {
  for (let at: Node | undefined = node; at; at = scopes.parentOf(at)) if (at === around) return true
  return false
}

function isParameterProperty(identifier: Identifier, scopes: Scopes): boolean {
  const parent = scopes.parentOf(identifier)
  return (parent?.type === 'AssignmentPattern' ? scopes.parentOf(parent) : parent)?.type === 'TSParameterProperty'
}

/** Does a name stand in something that is gone when the program runs: a type, a signature without a body? */
function isType(path: NodePath): boolean {
  return path.findParent((parent) => GONE.has(parent.type) || parent.isTSType() || isForTypes(parent.node)) !== null
}

/** `declare global { … }`, `export type { … }`, `import type { … }` and what is exported of it. */
function isForTypes(node: Node): boolean {
  const isOfTypes = ('exportKind' in node && node.exportKind === 'type') || ('importKind' in node && node.importKind === 'type')
  return isOfTypes || ('declare' in node && node.declare === true)
}

/** `declare const name: Type` promises that somebody else declares it. */
function isDeclaredForTypes({ path }: Binding): boolean {
  return path.find(({ node }) => isForTypes(node)) !== null
}

/** The differences in one file; nothing for one that Babel does not take. */
function differences(code: string, id: string): readonly string[] | undefined {
  const parsed = parseModule(code, id)
  if (!parsed.ok) return undefined
  const { ast } = parsed
  const scopes = resolveScopes(ast, readNames(ast))
  const found: string[] = []
  const theirs = new Map<Identifier, Binding>()
  const ours = new Map<Binding, Identifier>()
  const say = (path: NodePath<Identifier>, text: string) =>
    found.push(`${id}:${path.node.loc?.start.line}:${path.node.loc?.start.column} ${path.node.name}: ${text}`)
  try {
    traverse(ast, {
      Identifier(path) {
        const { node } = path
        if (scopes.declaredBy(node)) return
        const own = scopes.bindingOf(node)
        const isGlobal = scopes.isGlobal(node)
        if (!own && !isGlobal) {
          if (path.isReferencedIdentifier() && !isType(path)) say(path, 'no reference to us')
          return
        }
        const binding = bindingByBabel(path)
        if (own && isWrongToBabel(node, own, binding, scopes)) return
        if (!own || !binding) {
          if (own) say(path, `declared to us, ${own.kind} ${own.declaration.type}`)
          if (binding && !isDeclaredForTypes(binding) && !isType(path)) say(path, `declared to Babel, ${binding.kind} ${binding.path.type}`)
          return
        }
        if (theirs.has(own.identifier) && theirs.get(own.identifier) !== binding) say(path, 'two to Babel')
        if (ours.has(binding) && ours.get(binding) !== own.identifier) say(path, 'two to us')
        theirs.set(own.identifier, binding)
        ours.set(binding, own.identifier)
      },
    })
  } catch {
    return undefined
  }
  return found
}

const budget = budgetFor(400)

test('names mean what they mean to Babel', { timeout: timeoutOf(budget) }, async () => {
  const startedAt = Date.now()
  const found: string[] = []
  const count = { read: 0, refused: 0 }
  for await (const { path, text } of installedFiles(budget)) {
    const inFile = differences(text, path)
    found.push(...(inFile ?? []))
    if (inFile) count.read++
    else count.refused++
  }
  tellPrograms('scopes', count.read, startedAt, budget)
  expect(found).toEqual([])
  expect(count.refused).toBeLessThan((count.read + count.refused) / 20)
})
