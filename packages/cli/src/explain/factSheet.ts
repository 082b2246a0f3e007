import { pad, widthOf, wrap } from '@crossload/core/show'
import { hosts, HOSTS } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import type { Terminal } from '../output.ts'
import { describeSupport, paintSupport, supportOf } from '../tables/support.ts'
import { describeDetails, describeDispute, describeEvidence } from './describeFact.ts'
import type { NamedFact } from './namedFacts.ts'
import { explainTexts } from './texts.ts'

/**
 * One option, field or method of the task, on every host or on one: whether, since when, how, who says so. Hosts of which the same is to be
 * said stand together; sources come last.
 */
export function printFact(fact: NamedFact, only: Host | undefined, terminal: Terminal, width: number): string {
  const { colors, texts, locale } = terminal
  const words = explainTexts(locale)
  const reader = { locale, texts, words }
  const shown = only === undefined ? HOSTS : [only]
  const indented = (text: string, by: number) => wrap(text, Math.max(30, width - by)).map((line) => ' '.repeat(by) + line)
  const titles = (alike: readonly Host[]) => alike.map((host) => hosts[host].title[locale]).join(words.comma)

  const answers = alike(shown, (host) => {
    const known = fact.on(host)
    const support = supportOf(known, host)
    const details = known ? [describeDetails(known, fact.place, reader), ...describeDispute(known.dispute, reader)] : []
    return { key: JSON.stringify([support, details]), support, details: details.filter((line) => line !== '') }
  })
  const first = Math.max(...answers.map(({ support }) => widthOf(describeSupport(support, texts))))
  const lines = answers.flatMap(({ hosts: ids, support, details }) => {
    const [start = '', ...more] = indented(titles(ids), first + 2)
    return [
      `${paintSupport(support, pad(describeSupport(support, texts), first), colors)}${start.slice(first)}`,
      ...more,
      ...details.flatMap((each) => indented(each, 4).map(colors.dim)),
    ]
  })
  const sources = alike(shown, (host) => {
    const said = describeEvidence(fact.on(host)?.evidence ?? [], reader).join('; ')
    return { key: said, said }
  }).filter(({ said }) => said !== '')
  return [
    `${colors.bold(`${fact.method} · ${fact.name}`)} ${colors.dim(`(${words.places[fact.place]})`)}`,
    ...lines,
    ...(sources.length > 0 ? [colors.dim(words.sources)] : []),
    ...sources.flatMap(({ hosts: ids, said }) => indented(`${titles(ids)}${words.colon}${said}`, 4).map(colors.dim)),
  ].join('\n')
}

/** Hosts with the same key together, in the order of the first of them. */
function alike<Said extends { readonly key: string }>(ids: readonly Host[], say: (host: Host) => Said): readonly (Said & { readonly hosts: readonly Host[] })[] {
  const groups = new Map<string, Said & { readonly hosts: readonly Host[] }>()
  for (const host of ids) {
    const said = say(host)
    groups.set(said.key, { ...said, hosts: [...(groups.get(said.key)?.hosts ?? []), host] })
  }
  return [...groups.values()]
}
