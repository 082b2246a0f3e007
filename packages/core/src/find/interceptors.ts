import type { File, Node } from '@babel/types'
import type { Method } from '@crossload/hosts'
import { stringValue } from '../ast/literals.ts'
import { unwrap } from '../ast/unwrap.ts'
import { eachChild } from '../ast/walk.ts'
import type { SourceApi } from '../sources/types.ts'
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
export function findInterceptors(ast: File, scopes: Scopes, sources: readonly SourceApi[]): readonly Interceptor[] {
  const found: Interceptor[] = []
  function visit(node: Node): void {
    if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression') {
      const value = traceSource(node.callee, scopes, sources)
      const first = node.arguments[0]
      if (value && value.source.interceptor !== null && value.member === value.source.interceptor) {
        const isForAll = first !== undefined && unwrap(first).type === 'ObjectExpression'
        const method = first && !isForAll ? stringValue(first) : undefined
        found.push({ source: value.source, method, isCertain: isForAll || method !== undefined, node })
      }
    }
    eachChild(node, visit)
  }
  visit(ast.program)
  return found
}
