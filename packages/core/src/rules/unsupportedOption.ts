import { compareSupport } from '@crossload/hosts'
import type { OptionCapability } from '@crossload/hosts'
import { ownValue } from '../text/ownValue.ts'
import type { CallContext } from '../plan/context.ts'
import { splitsFiles } from '../plan/mapOptions.ts'
import type { Field } from '../read/fields.ts'
import { onlyType } from '../read/value.ts'
import type { Loss } from '../sources/types.ts'
import type { Finding, Rule } from './finding.ts'
import { proposeRemoval } from './fix.ts'
import { isLeftOut } from './leftOut.ts'
import { checkSpelling } from './mistakenOption.ts'
import { say, sayFix } from './say.ts'
import { describeSince, describeVersion } from './since.ts'

/** An option that the host never takes, takes only in later versions, or about which nobody knows; and one that is no option anywhere. */
export const unsupportedOption: Rule = (context, plan) => {
  const { data } = context
  const { fields } = context.given()
  return fields.flatMap((field) => {
    if (onlyType(field.value) === 'nothing' || isMappedElsewhere(field.name, context) || isLeftOut(field, context, plan)) return []
    const mistaken = checkSpelling(field, fields, context)
    if (mistaken) return [mistaken]
    const capability = ownValue(data.options, field.name)
    return capability ? checkOption(field, capability, context) : []
  })
}

/** Names that crossload maps, splits, takes out or keeps itself: other rules speak of them. */
function isMappedElsewhere(name: string, context: CallContext): boolean {
  const { options, site } = context
  if (name === 'name' || name === 'fileName' || name === 'usePromise' || name === site.source.base?.option) return true
  return (name === 'files' && splitsFiles(context)) || (name === 'timeout' && options.timeout === 'emulate')
}

function checkOption(field: Field, capability: OptionCapability, context: CallContext): readonly Finding[] {
  const { host, site, options } = context
  const loss: Loss = ownValue(site.source.methods[site.method]?.options ?? {}, field.name) ?? 'info'
  const { name: option, node, object } = field
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
      const fixes = object ? proposeRemoval(sayFix('unsupported-option', 'never', { option }), object.properties, node) : []
      return [{ severity: loss, node, said: say('unsupported-option', 'never', { host: host.title, option }), fixes }]
    }
    case 'unknown':
      return [{ severity: 'info', node, said: say('unsupported-option', 'unknown', { host: host.title, option }) }]
  }
}
