import { visible, wrap } from '@crossload/core/show'
import type { Terminal } from '../output.ts'
import type { DomainSheet, Entry } from './collect.ts'
import { aboutEntry, aboutList, aboutUnseen, placesOf, titleOfGroup, titleOfSheet } from './describe.ts'
import type { HostGroup } from './groups.ts'
import { domainTexts } from './texts.ts'

/** For people: each list as it has to be entered, and what is wrong with the addresses. */
export function formatTerminal(groups: readonly HostGroup[], terminal: Terminal, width: number): string {
  const { colors, locale } = terminal
  const blocks = groups.map((group) => [colors.bold(titleOfGroup(group, locale)), ...group.sheets.flatMap((sheet) => ['', ...linesOf(sheet, terminal, width)])].join('\n'))
  return blocks.length === 0 ? `${domainTexts(locale).nothing}\n` : `${blocks.join('\n\n')}\n`
}

function linesOf(sheet: DomainSheet, { colors, locale }: Terminal, width: number): readonly string[] {
  const { list, entries, wrong, developers, unseen } = sheet
  const { bold, dim, cyan, green, red, yellow } = colors
  const words = domainTexts(locale)
  const prose = (text: string, by: number) => wrap(text, Math.max(30, width - by)).map((line) => ' '.repeat(by) + dim(line))
  const block = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`    ${bold(title)}`, ...lines])
  const withPlaces = (paint: (text: string) => string) => (entry: Entry) => [
    `      ${paint(visible(entry.entry))}${aboutEntry(entry, sheet, locale).map((each) => ` · ${visible(each)}`).join('')}`,
    ...prose(visible(placesOf(entry.found, locale)), 8),
  ]
  return [
    `  ${cyan(titleOfSheet(sheet, locale))}`,
    ...aboutList(sheet, locale).flatMap((each) => prose(each, 4)),
    ...block(list.required === true ? words.toEnter : words.goesTo, entries.flatMap(withPlaces(green))),
    ...block(
      words.wrong,
      wrong.flatMap(({ address, trouble, found }) => [`      ${red(visible(address))}`, ...prose(words.trouble[trouble], 8), ...prose(visible(placesOf(found, locale)), 8)]),
    ),
    ...block(words.developers, [
      ...developers.flatMap(withPlaces((text) => text)),
      ...(list.whileDeveloping && developers.length > 0 ? prose(list.whileDeveloping[locale], 6) : []),
    ]),
    ...block(
      words.unseen,
      unseen.flatMap((each) => [`      ${yellow(visible(each.place))}`, ...prose(visible(aboutUnseen(each, locale)), 8)]),
    ),
  ]
}
