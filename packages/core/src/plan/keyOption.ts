import { findOption, isClosed } from '../read/argument.ts'
import type { OptionProperty } from '../read/argument.ts'
import type { CallContext } from './context.ts'

function lastKeyCounts({ site, host }: CallContext): boolean {
  const { keyRule } = site.source
  return keyRule !== 'name' && keyRule.lastOn.includes(host.id)
}

/** The property that names the multipart field, of those that are written. */
export function winningKey(context: CallContext): OptionProperty | undefined {
  const { argument } = context
  if (argument.kind !== 'literal') return undefined
  const ruling = context.site.source.keyRule === 'name' ? 'name' : (context.data.keyOption ?? 'name')
  const winner = findOption(argument, ruling)
  if (winner && !lastKeyCounts(context)) return winner
  return argument.properties.findLast((property) => property.name === 'name' || property.name === 'fileName')
}

/** Could both spellings be given, so that it takes the running app to tell which came last? */
export function needsLastKey(context: CallContext): boolean {
  const { argument, data } = context
  if (data.keyOption === null || !lastKeyCounts(context)) return false
  return !isClosed(argument) || (findOption(argument, 'name') !== undefined && findOption(argument, 'fileName') !== undefined)
}
