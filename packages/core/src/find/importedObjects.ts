import type { ImportDeclaration, Node, Program } from '@babel/types'
import { memberName } from '../ast/literals.ts'
import type { SourceApi } from '../sources/types.ts'
import { outermostParent } from './mentions.ts'
import type { Scopes } from './scope.ts'

type Specifier = ImportDeclaration['specifiers'][number]

/** Where a file uses the object that it imports from a source API's package, whatever it calls it there, and where it requires it. */
export function findImportedObjects({ body }: Program, scopes: Scopes, { imports }: SourceApi): readonly Node[] {
  const giving = imports.filter(({ gives }) => gives === 'object')
  const modules: ReadonlySet<string> = new Set(giving.map(({ module }) => module))
  const names: ReadonlySet<string> = new Set(giving.flatMap(({ names: own = ['default'] }) => own))
  // Every other name would have all of its places looked at for nothing.
  const mayBeObject = (specifier: Specifier) =>
    specifier.type !== 'ImportSpecifier' || names.has(specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value)
  const locals = body.flatMap((node) =>
    node.type === 'ImportDeclaration' && modules.has(node.source.value) ? node.specifiers.filter(mayBeObject).map(({ local }) => local) : [],
  )
  const imported = locals.flatMap((local) => scopes.declaredBy(local)?.references ?? [])
  const required = modules.size === 0 ? [] : scopes.occurrencesOf('require').flatMap(({ node, parent }) => {
    const call = parent.node
    if (call.type !== 'CallExpression' || call.callee !== node) return []
    const user = outermostParent(call, scopes)
    return user?.type === 'MemberExpression' && memberName(user) === 'default' ? user : call
  })
  return [...imported, ...required]
}
