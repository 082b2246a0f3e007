import type { Node } from '@babel/types'
import { rangeOf } from '../ast/range.ts'
import type { Text } from '../diagnostic/diagnostic.ts'
import { isLocalName } from '../read/localName.ts'
import type { Possible } from '../read/value.ts'
import type { Finding, Rule } from './finding.ts'
import type { ProposedFix } from './fix.ts'
import { say, sayFix } from './say.ts'

/** A plain http address on a host that takes https only. */
export const insecureUrl: Rule = ({ given, data, host }) => {
  if (data.transport.httpsOnly !== true) return []
  return given().fields.flatMap(({ name, value, expression, isAccessor }): readonly Finding[] => {
    if (name !== 'url' || isAccessor) return []
    const plain = value.possible.filter((each) => addressOf(each) !== undefined)
    const grave = plain.find((each) => !isForDevelopers(each)) ?? plain[0]
    if (!grave) return []
    const severity = isForDevelopers(grave) ? 'info' : 'warn'
    return [{ severity, node: expression, said: describe(grave, expression, host.title), fixes: grave.at ? proposeHttps(grave.at) : [] }]
  })
}

/** `http://` and the name behind it. */
function addressOf(possible: Possible): string | undefined {
  return possible.type === 'string' ? /^http:\/\/[^/?#]*/i.exec(possible.start)?.[0] : undefined
}

/** A developer's own machine or network, which no released app asks; or what a development build alone comes to. */
function isForDevelopers(possible: Possible): boolean {
  const name = addressOf(possible)?.slice('http://'.length) ?? ''
  return possible.isDevelopment === true || isLocalName(name)
}

function describe(possible: Possible, expression: Node, title: Text) {
  const address = addressOf(possible) ?? ''
  if (isForDevelopers(possible)) return say('insecure-url', 'developers', { host: title, address })
  if (possible.from !== undefined) return say('insecure-url', 'elsewhere', { host: title, address, from: possible.from })
  return isInside(possible.at, expression) ? say('insecure-url', 'plain-http', { host: title }) : say('insecure-url', 'through-a-name', { host: title, address })
}

function isInside(inner: Node | undefined, outer: Node): boolean {
  return inner === outer || (inner?.start != null && inner.start >= (outer.start ?? 0) && (inner.end ?? 0) <= (outer.end ?? 0))
}

/** An `s` behind the `http` that the address begins with; nothing where that is written with escapes. */
function proposeHttps(node: Node): readonly ProposedFix[] {
  const raw = node.type === 'TemplateLiteral' ? node.quasis[0]?.value.raw : String(node.extra?.['raw'] ?? '').slice(1)
  if (!raw || !/^http:/i.test(raw)) return []
  const { start } = rangeOf(node)
  const at = { ...start, column: start.column + '"http'.length, offset: start.offset + '"http'.length }
  return [{ title: sayFix('insecure-url', 'plain-http', {}), range: { start: at, end: at }, text: 's', scope: 'everywhere' }]
}
