import type { Node } from '@babel/types'
import { compareSupport } from '@crossload/hosts'
import type { OptionCapability } from '@crossload/hosts'
import { isNothing } from '../ast/literals.ts'
import { ownValue } from '../ownValue.ts'
import type { CallContext } from '../plan/context.ts'
import { splitsFiles } from '../plan/mapOptions.ts'
import type { OptionProperty } from '../read/argument.ts'
import type { Loss } from '../sources/types.ts'
import type { Finding, Rule } from './finding.ts'
import { proposeRemoval } from './fix.ts'
import { isLeftOut } from './leftOut.ts'
import { say, sayFix } from './say.ts'
import { describeSince, describeVersion } from './since.ts'

/** An option that the host never takes, takes only in later versions, or about which nobody knows. */
export const unsupportedOption: Rule = (context, plan) => {
  const { argument, data } = context
  if (argument.kind !== 'literal') return []
  return argument.properties.flatMap((property) => {
    if (isNothing(property.value) || isMappedElsewhere(property.name, context) || isLeftOut(property, context, plan)) return []
    const capability = ownValue(data.options, property.name)
    return capability ? checkOption(property, capability, context, argument.object.properties) : []
  })
}

/** Names that crossload maps, splits, takes out or keeps itself: other rules speak of them. */
function isMappedElsewhere(name: string, context: CallContext): boolean {
  const { options, site } = context
  if (name === 'name' || name === 'fileName' || name === 'usePromise' || name === site.source.base?.option) return true
  return (name === 'files' && splitsFiles(context)) || (name === 'timeout' && options.timeout === 'emulate')
}

function checkOption(
  property: OptionProperty,
  capability: OptionCapability,
  context: CallContext,
  siblings: readonly Node[],
): readonly Finding[] {
  const { host, site, options } = context
  const loss: Loss = ownValue(site.source.methods[site.method]?.options ?? {}, property.name) ?? 'info'
  const { name: option, node } = property
  const oldest = options.minVersions[host.id]
  const support = compareSupport(capability.support, oldest)
  if (support.answer === 'later') {
    // On a host that takes it, an author who gives it means it.
    const values = { host: host.title, option, since: describeSince(support.since), oldest: describeVersion(oldest), id: host.id }
    return [{ severity: loss === 'silent' ? 'info' : loss, node, said: say('unsupported-option', 'later', values) }]
  }
  if (loss === 'silent') return []
  switch (support.answer) {
    case 'yes':
      return []
    case 'no': {
      const fixes = proposeRemoval(sayFix('unsupported-option', 'never', { option }), siblings, node)
      return [{ severity: loss, node, said: say('unsupported-option', 'never', { host: host.title, option }), fixes }]
    }
    case 'unknown':
      return [{ severity: 'info', node, said: say('unsupported-option', 'unknown', { host: host.title, option }) }]
  }
}
