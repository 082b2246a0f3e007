import { METHODS } from '@crossload/hosts'
import { rangeOf } from '../ast/range.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { intercepts } from '../find/interceptors.ts'
import type { Interceptor } from '../find/interceptors.ts'
import type { ResolvedOptions } from '../options.ts'
import { spell } from '../sources/spelling.ts'
import { toDiagnostic } from './check.ts'

/** An interceptor that runs for a method which crossload rewrites: it may supply the address, a token, a timeout. */
export function checkInterceptor(interceptor: Interceptor, options: ResolvedOptions): readonly Diagnostic[] {
  const { source, node } = interceptor
  const isIgnored = options.interceptors?.length === 0
  const methods = METHODS.filter((method) => intercepts(interceptor, source, method))
  if (isIgnored || methods.length === 0 || options.host.global === null) return []
  const apis = methods.map((method) => `\`${spell(source, method)}\``)
  const message = {
    en: `This interceptor runs for ${apis.join(' and ')}, so the calls stay the app's own and only their options are adapted.`,
    zh: `此拦截器作用于 ${apis.join(' 与 ')}，因此保留应用自己的调用，仅适配参数。`,
  }
  const help = {
    en: 'Set `project: { interceptors: [] }` if it changes nothing that the calls need.',
    zh: '若它不影响这些调用，可设置 `project: { interceptors: [] }`。',
  }
  return toDiagnostic('interceptor-found', 'info', rangeOf(node), message, help, options)
}
