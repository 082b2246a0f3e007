import { visible } from '@crossload/core/show'
import type { Locale } from '@crossload/core'
import type { DomainSheet, Entry } from './collect.ts'
import { aboutEntry, aboutList, aboutUnseen, placesOf, titleOfGroup, titleOfSheet } from './describe.ts'
import type { HostGroup } from './groups.ts'
import { domainTexts } from './texts.ts'

/** For a wiki or a ticket: a heading a host, the entries in a block to copy, and tables of where they come from. */
export function formatMarkdown(groups: readonly HostGroup[], locale: Locale): string {
  const words = domainTexts(locale)
  const parts = groups.flatMap((group) => [`## ${titleOfGroup(group, locale)}`, ...group.sheets.flatMap((sheet) => partsOf(sheet, locale))])
  return `${[`# ${words.title}`, ...(parts.length > 0 ? parts : [words.nothing])].join('\n\n')}\n`
}

function partsOf(sheet: DomainSheet, locale: Locale): readonly string[] {
  const { list, entries, wrong, developers, unseen } = sheet
  const words = domainTexts(locale)
  const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')
  return [
    `### ${titleOfSheet(sheet, locale)}`,
    bullets(aboutList(sheet, locale)),
    ...(entries.length > 0 ? [`**${list.required === true ? words.toEnter : words.goesTo}**`, `\`\`\`\n${entries.map(({ entry }) => visible(entry)).join('\n')}\n\`\`\``, tableOf(entries, sheet, locale)] : []),
    ...(wrong.length > 0
      ? [`**${words.wrong}**`, bullets(wrong.map(({ address, trouble, found }) => `${code(address)}${words.colon}${words.trouble[trouble]} (${text(placesOf(found, locale))})`))]
      : []),
    ...(developers.length > 0 ? [`**${words.developers}**`, tableOf(developers, sheet, locale), ...(list.whileDeveloping ? [list.whileDeveloping[locale]] : [])] : []),
    ...(unseen.length > 0 ? [`**${words.unseen}**`, bullets(unseen.map((each) => `${code(each.place)}${words.colon}${text(aboutUnseen(each, locale))}`))] : []),
  ]
}

function tableOf(entries: readonly Entry[], sheet: DomainSheet, locale: Locale): string {
  const words = domainTexts(locale)
  const rows = entries.map((entry) => {
    const [environment = words.everyEnvironment, ...more] = entry.environments.length > 0 ? aboutEntry(entry, sheet, locale) : [words.everyEnvironment, ...aboutEntry(entry, sheet, locale)]
    return [code(entry.entry), text([environment, ...more].join(', ')), text(placesOf(entry.found, locale))]
  })
  return [[words.entry, words.environment, words.calls], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What stands in a project is shown as it is: it is no markup of this page. */
function code(given: string): string {
  const shown = visible(given).replaceAll('|', '\\|')
  return given.includes('`') ? text(given) : `\`${shown}\``
}

function text(given: string): string {
  return visible(given).replaceAll(/[\\`*_{}[\]<>|]/g, '\\$&')
}
