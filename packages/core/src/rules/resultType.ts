import type { Node } from '@babel/types'
import type { ValueType } from '@crossload/hosts'
import { stringValue } from '../ast/literals.ts'
import { rangeOf } from '../ast/range.ts'
import { ownValue } from '../text/ownValue.ts'
import type { CallContext } from '../plan/context.ts'
import { literalsComparedWith } from '../read/comparisons.ts'
import type { PathRead } from '../read/fieldPaths.ts'
import type { Finding, Rule } from './finding.ts'
import type { ProposedFix } from './fix.ts'
import { proposeParse } from './parseAnswer.ts'
import { say, sayFix } from './say.ts'

/** A result that is taken for another type than the host gives: the server's answer for an object, a status for text, the result for JSON. */
export const resultType: Rule = (context, { reason }) => {
  // An interceptor may have made something else of the result, and without the method there is none.
  if (context.isIntercepted || reason === 'no-method') return []
  const uses = context.arrivals().filter(({ brings }) => brings !== 'failure').map(context.useOf)
  if (uses.some(({ isHanded }) => isHanded)) return []
  const isOpen = (name: string) => uses.some(({ written, asked }) => written.has(name) || asked.has(name) || asked.has(''))
  const reads = uses.flatMap((use) => use.reads).filter(({ path: [name] }) => name !== undefined && !isOpen(name))
  return [
    ...uses.flatMap(({ parsed }) => parsed).slice(0, 1).map((node): Finding => ({ severity: 'warn', node, said: say('result-type', 'object-as-text', {}) })),
    ...textAsObject(reads, context),
    ...reads.flatMap((read) => comparedWithOther(read, context)),
  ]
}

/** One finding a field: whoever reads one name of the text reads others. */
function textAsObject(reads: readonly PathRead[], context: CallContext): readonly Finding[] {
  const found = new Map<string, Finding>()
  for (const { path, node } of reads) {
    const [field, name] = path
    if (field === undefined || name === undefined || path.length > 2 || found.has(field)) continue
    if (isOnly('string', field, context) && !(name in String.prototype) && !/^\d+$/.test(name)) {
      const places = reads.flatMap((read) => (read.path.length === 1 && read.path[0] === field ? read.node : []))
      found.set(field, { severity: 'warn', node, said: say('result-type', 'text-as-object', { field, name }), fixes: proposeParse(places, context) })
    }
  }
  return [...found.values()]
}

/** `===` with a literal of another type is never true. */
function comparedWithOther({ path, node }: PathRead, context: CallContext): readonly Finding[] {
  const [field] = path
  if (field === undefined || path.length > 1) return []
  const text = isOnly('number', field, context) ? literalsComparedWith(node, context.scopes).find((literal) => stringValue(literal) !== undefined) : undefined
  const value = text && stringValue(text)
  if (!text || value === undefined) return []
  return [{ severity: 'warn', node: text, said: say('result-type', 'number-as-text', { field, value }), fixes: proposeNumber(text, value) }]
}

/** The number that a text spells. */
function proposeNumber(text: Node, value: string): readonly ProposedFix[] {
  if (String(Number(value)) !== value) return []
  return [{ title: sayFix('result-type', 'number-as-text', { value }), range: rangeOf(text), text: value, scope: 'everywhere', safe: true }]
}

/** Does a field certainly have that type and no other, as the source API promises it or as the host gives it? */
function isOnly(type: ValueType, field: string, { site, data, options }: CallContext): boolean {
  const promised = options.results === 'native' ? undefined : ownValue(site.source.methods[site.method]?.success ?? {}, field)
  if (promised) return promised === type
  const given = ownValue(data.success, field)
  return given?.dispute === undefined && given?.types?.length === 1 && given.types[0] === type
}
