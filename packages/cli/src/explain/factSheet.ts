import { pad, widthOf, wrap } from '@crossload/core/show'
import { hosts, HOSTS } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import type { Terminal } from '../output.ts'
import { describeSupport, paintSupport, supportOf } from '../tables/support.ts'
import { describeDetails, describeDispute, describeEvidence } from './describeFact.ts'
import type { NamedFact } from './namedFacts.ts'
import { explainTexts } from './texts.ts'

/** One option, field or method of the task, on every host or on one: whether, since when, how, who says so. */
export function printFact(fact: NamedFact, only: Host | undefined, terminal: Terminal, width: number): string {
  const { colors, texts, locale } = terminal
  const words = explainTexts(locale)
  const reader = { locale, texts, words }
  const shown = only === undefined ? HOSTS : [only]
  const first = Math.max(...shown.map((host) => widthOf(hosts[host].title[locale])))
  const lines = shown.flatMap((host) => {
    const capability = fact.on(host)
    const support = supportOf(capability, host)
    const start = `${pad(hosts[host].title[locale], first)}  ${paintSupport(support, describeSupport(support, texts), colors)}`
    if (!capability) return [start]
    const told = [
      describeDetails(capability, fact.place, reader),
      ...describeDispute(capability.dispute, reader),
      `${words.sources}${words.colon}${describeEvidence(capability.evidence, reader).join('; ')}`,
    ].filter((line) => line !== '')
    return [start, ...told.flatMap((each) => wrap(each, Math.max(30, width - 4)).map((line) => `    ${colors.dim(line)}`))]
  })
  return [`${colors.bold(`${fact.method} · ${fact.name}`)} ${colors.dim(`(${words.places[fact.place]})`)}`, ...lines].join('\n')
}
