import { METHODS } from '@crossload/hosts'
import { rangeOf } from '../ast/range.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { intercepts } from '../find/interceptors.ts'
import type { Interceptor } from '../find/interceptors.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import { spell } from '../sources/spelling.ts'
import { toDiagnostic } from './check.ts'
import { say } from './say.ts'

/** An interceptor that runs for a method which crossload rewrites: it may supply the address, a token, a timeout. */
export function checkInterceptor(interceptor: Interceptor, options: ResolvedOptions): readonly Diagnostic[] {
  const { source, node } = interceptor
  const isIgnored = options.deniesInterceptors
  const methods = METHODS.filter((method) => intercepts(interceptor, source, method))
  if (isIgnored || methods.length === 0 || options.host.global === null) return []
  const apis = methods.map((method) => `\`${spell(source, method)}\``)
  const said = say('interceptor-found', messageFor(interceptor, options), { apis: { en: apis.join(' and '), zh: apis.join(' 与 ') } })
  return toDiagnostic('interceptor-found', 'info', rangeOf(node), said, options)
}

function messageFor({ isCertain, stages, unwrapsPairs }: Interceptor, { vue }: ResolvedOptions): 'found' | 'possible' | 'returned' | 'unwraps' {
  if (!isCertain) return 'possible'
  if (unwrapsPairs && vue === 2) return 'unwraps'
  return stages?.length === 1 && stages[0] === 'returnValue' ? 'returned' : 'found'
}
