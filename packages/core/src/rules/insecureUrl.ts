import type { Node } from '@babel/types'
import { stringStart } from '../ast/literals.ts'
import { rangeOf } from '../ast/range.ts'
import { unwrap } from '../ast/unwrap.ts'
import { findOption } from '../read/argument.ts'
import type { ProposedFix } from './fix.ts'
import type { Rule } from './finding.ts'
import { say, sayFix } from './say.ts'

/** A plain http address on a host that takes https only. */
export const insecureUrl: Rule = ({ argument, data, host }) => {
  const url = findOption(argument, 'url')
  if (!url || data.transport.httpsOnly !== true || !/^http:\/\//i.test(stringStart(url.value))) return []
  return [{ severity: 'warn', node: url.value, said: say('insecure-url', 'plain-http', { host: host.title }), fixes: proposeHttps(url.value) }]
}

/** An `s` behind the `http` that the address begins with; nothing where that is written with escapes. */
function proposeHttps(node: Node): readonly ProposedFix[] {
  const inner = unwrap(node)
  if (inner.type === 'BinaryExpression') return proposeHttps(inner.left)
  const raw = inner.type === 'TemplateLiteral' ? inner.quasis[0]?.value.raw : String(inner.extra?.['raw'] ?? '').slice(1)
  if (!raw || !/^http:/i.test(raw)) return []
  const { start } = rangeOf(inner)
  const at = { ...start, column: start.column + '"http'.length, offset: start.offset + '"http'.length }
  return [{ title: sayFix('insecure-url', 'plain-http', {}), range: { start: at, end: at }, text: 's', scope: 'everywhere' }]
}
