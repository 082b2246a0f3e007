import { findOption, isClosed } from '../read/argument.ts'
import type { OptionProperty } from '../read/argument.ts'
import type { CallContext } from './context.ts'

/**
 * Does the last of `name` and `fileName` count? Only where the source's own runtime maps one to the other; elsewhere its call is the
 * host's, which reads its own key.
 */
export function lastKeyCounts({ site, data }: CallContext): boolean {
  return site.source.keyRule === 'last' && data.keyOption !== 'name'
}

/** The property that names the multipart field, of those that are written. */
export function winningKey(context: CallContext): OptionProperty | undefined {
  const { argument } = context
  if (argument.kind !== 'literal') return undefined
  const name = findOption(argument, 'name')
  if (name && !lastKeyCounts(context)) return name
  return argument.properties.findLast((property) => property.name === 'name' || property.name === 'fileName')
}

/** Could both spellings be given, so that it takes the running app to tell which came last? */
export function needsLastKey(context: CallContext): boolean {
  const { argument, data } = context
  if (data.keyOption === null || !lastKeyCounts(context)) return false
  return !isClosed(argument) || (findOption(argument, 'name') !== undefined && findOption(argument, 'fileName') !== undefined)
}
