import type { Rule } from './finding.ts'
import { isLeftOut, losesNothing } from './leftOut.ts'
import { say } from './say.ts'

/** An option of the source API that has no say on the host, where the author asked for something by it. */
export const optionDropped: Rule = (context, plan) => {
  const { argument, host } = context
  if (argument.kind !== 'literal') return []
  return argument.properties
    .filter((property) => isLeftOut(property, context, plan) && !losesNothing(property))
    .map(({ name: option, node }) => ({ severity: 'info', node, said: say('option-dropped', 'dropped', { host: host.title, option }) }))
}
