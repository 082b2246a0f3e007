import { compareSupport } from '@crossload/hosts'
import type { OptionCapability } from '@crossload/hosts'
import { isNothing } from '../ast/literals.ts'
import type { Severity } from '../diagnostic.ts'
import type { CallContext } from '../plan/context.ts'
import { takesOneFile } from '../plan/mapOptions.ts'
import type { OptionProperty } from '../read/argument.ts'
import type { Loss } from '../sources/types.ts'
import type { Finding, Rule } from './finding.ts'
import { describeSince, describeVersion } from './since.ts'

/** An option that the host never takes, takes only in later versions, or about which nobody knows. */
export const unsupportedOption: Rule = (context) => {
  const { argument, data } = context
  if (argument.kind !== 'literal') return []
  return argument.properties.flatMap((property) => {
    if (isNothing(property.value) || isMappedElsewhere(property.name, context)) return []
    const capability = data.options[property.name]
    return capability ? checkOption(property, capability, context) : []
  })
}

/** Names that crossload maps, splits or takes out on purpose: other rules speak of them. */
function isMappedElsewhere(name: string, context: CallContext): boolean {
  return name === 'name' || name === 'fileName' || name === 'usePromise' || (name === 'files' && takesOneFile(context))
}

function checkOption(property: OptionProperty, capability: OptionCapability, context: CallContext): readonly Finding[] {
  const { host, site, options } = context
  const loss = site.source.methods[site.method]?.options[property.name] ?? 'info'
  const severity = severityOf(loss)
  if (!severity) return []
  const title = host.title
  const option = `\`${property.name}\``
  const node = property.node
  const oldest = options.minVersions[host.id]
  const support = compareSupport(capability.support, oldest)
  if (support.answer === 'no') {
    return [
      {
        severity,
        node,
        message: {
          en: `${title.en} does not take ${option}; it has no effect there.`,
          zh: `${title.zh}不支持 ${option}，设置后无效。`,
        },
      },
    ]
  }
  if (support.answer === 'unknown') {
    return [
      {
        severity: 'info',
        node,
        message: {
          en: `No source says whether ${title.en} takes ${option}; it is passed on as it is.`,
          zh: `没有资料说明${title.zh}是否支持 ${option}，将原样传入。`,
        },
      },
    ]
  }
  if (support.answer !== 'later') return []
  const since = describeSince(support.since)
  const yours = describeVersion(oldest)
  return [
    {
      severity,
      node,
      message: {
        en: `${title.en} takes ${option} since ${since.en}; the oldest version that you support is ${yours.en}.`,
        zh: `${title.zh}自${since.zh}起支持 ${option}，而你支持的最低版本是 ${yours.zh}。`,
      },
      help: {
        en: `Raise \`minVersions.${host.id}\`, or expect ${option} to be ignored on older versions.`,
        zh: `提高 \`minVersions.${host.id}\`，否则旧版本会忽略 ${option}。`,
      },
    },
  ]
}

function severityOf(loss: Loss): Severity | undefined {
  return loss === 'silent' ? undefined : loss
}
