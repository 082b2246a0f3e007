import type { Node } from '@babel/types'
import type { Method } from '@crossload/hosts'
import { stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import type { SourceApi } from '../sources/types.ts'
import { findMentions, outermostParent } from './mentions.ts'
import type { Scopes } from './scope.ts'
import { traceSource } from './sourceObject.ts'

/** An interceptor that is installed in this file. */
export interface Interceptor {
  readonly source: SourceApi
  /** The method; `undefined` when it is for all of them, or nobody can tell for which. */
  readonly method: string | undefined
  /** Is it plain for which methods it runs? */
  readonly isCertain: boolean
  readonly node: Node
}

/** Does an interceptor run for the method? */
export function intercepts({ source, method }: Interceptor, of: SourceApi, name: Method): boolean {
  return source === of && (method === undefined || method === name)
}

/** Finds the calls that install an interceptor (`uni.addInterceptor('uploadFile', …)`). */
export function findInterceptors(scopes: Scopes, sources: readonly SourceApi[]): readonly Interceptor[] {
  const names = new Set(sources.flatMap(({ interceptor }) => interceptor ?? []))
  return findMentions(names, scopes).expressions.flatMap((node) => {
    const value = traceSource(node, scopes, sources)
    const call = outermostParent(node, scopes)
    const isCall = (call?.type === 'CallExpression' || call?.type === 'OptionalCallExpression') && unwrap(call.callee) === node
    if (!isCall || !value || value.source.interceptor === null || value.member !== value.source.interceptor) return []
    const first = call.arguments[0]
    const isForAll = first !== undefined && unwrap(first).type === 'ObjectExpression'
    const method = first && !isForAll ? stringValue(first) : undefined
    return [{ source: value.source, method, isCertain: isForAll || method !== undefined, node: call }]
  })
}
