import { findOption, isClosed } from '../read/argument.ts'
import type { OptionProperty } from '../read/argument.ts'
import type { KeyRule } from '../sources/types.ts'
import type { CallContext } from './context.ts'

function keyRuleOf({ site, options }: CallContext): KeyRule {
  const { keyRule, keyRuleInVue2 } = site.source
  return (options.vue === 2 && keyRuleInVue2) || keyRule
}

function lastKeyCounts(context: CallContext): boolean {
  const rule = keyRuleOf(context)
  return rule !== 'name' && rule.lastOn.includes(context.host.id)
}

/** The property that names the multipart field, of those that are written. */
export function winningKey(context: CallContext): OptionProperty | undefined {
  const { argument } = context
  if (argument.kind !== 'literal') return undefined
  const ownsKey = keyRuleOf(context) !== 'name' && context.site.source.passesReturnValue
  const ruling = ownsKey ? (context.data.keyOption ?? 'name') : 'name'
  const winner = findOption(argument, ruling)
  if (winner && !lastKeyCounts(context)) return winner
  // A key that is written again keeps its first place among the object's own keys.
  const place = (name: string) => argument.properties.findIndex((property) => property.name === name)
  return findOption(argument, place('name') > place('fileName') ? 'name' : 'fileName')
}

/**
 * The helper that picks one of both spellings when the app runs, where both could be given and the drop-in's own rule (`name` counts) is not
 * the source's.
 */
export function keyHelper(context: CallContext): 'lastKeyWins' | 'fileNameWins' | undefined {
  const { argument, data, site } = context
  const mayBeBoth = !isClosed(argument) || (findOption(argument, 'name') !== undefined && findOption(argument, 'fileName') !== undefined)
  if (data.keyOption === null || !mayBeBoth) return undefined
  if (lastKeyCounts(context)) return 'lastKeyWins'
  return keyRuleOf(context) !== 'name' && site.source.passesReturnValue && data.keyOption === 'fileName' ? 'fileNameWins' : undefined
}
