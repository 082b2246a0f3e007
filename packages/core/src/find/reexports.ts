import type { File } from '@babel/types'
import { METHODS } from '@crossload/hosts'
import type { SourceApi } from '../sources/types.ts'
import type { MethodReference } from './callSites.ts'

/** Finds `export * from` a package whose exports are a source API's methods: whoever imports them from this file calls that API unseen. */
export function findReexports({ program }: File, sources: readonly SourceApi[]): readonly MethodReference[] {
  return program.body.flatMap((node) => {
    const isWhole = node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.specifiers.some(({ type }) => type === 'ExportNamespaceSpecifier'))
    const module = isWhole ? node.source?.value : undefined
    const source = sources.find(({ imports }) => imports.some((each) => each.module === module && each.gives === 'methods'))
    return source ? METHODS.map((method) => ({ node, source, method, kind: 'reference' as const })) : []
  })
}
