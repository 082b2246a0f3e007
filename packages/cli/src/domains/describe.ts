import type { Locale } from '@crossload/core'
import { hosts } from '@crossload/hosts'
import { explainTexts } from '../explain/texts.ts'
import type { DomainSheet, Entry, Found, Unseen } from './collect.ts'
import type { HostGroup } from './groups.ts'
import { domainTexts } from './texts.ts'

/** More places are counted only. */
const MOST_PLACES = 3

export function titleOfGroup({ hosts: ids }: HostGroup, locale: Locale): string {
  return ids.map((id) => `${hosts[id].title[locale]} (${id})`).join(locale === 'zh' ? '、' : ', ')
}

export function titleOfSheet({ list, method }: DomainSheet, locale: Locale): string {
  return list.list ? `${method} · ${list.list[locale]}` : domainTexts(locale).unnamed(method)
}

/** Is a list needed, where is it kept, what does an entry cover, how many does it take. */
export function aboutList({ list, entries }: DomainSheet, locale: Locale): readonly string[] {
  const words = domainTexts(locale)
  const explained = explainTexts(locale)
  const { required, place, console, reaches, matches, most, note } = list
  const facts = [
    words.needed[required === null ? 'unknown' : required ? 'yes' : 'no'],
    matches === null ? undefined : explained.matches[matches],
    reaches === null ? undefined : explained.reaches[reaches],
    most !== undefined && entries.length > most ? words.tooMany(entries.length, most) : undefined,
  ].filter((fact) => fact !== undefined)
  return [
    facts.join(locale === 'zh' ? '；' : '; '),
    ...(place ? [`${words.where}${words.colon}${place[locale]}${console === undefined ? '' : ` ${console}`}`] : []),
    ...(note ? [note[locale]] : []),
  ]
}

/** What an entry needs to have said beside it. */
export function aboutEntry({ entry, environments }: Entry, { list }: DomainSheet, locale: Locale): readonly string[] {
  const words = domainTexts(locale)
  const hasPort = /:\d+$/.test(entry)
  return [
    ...environments,
    ...(hasPort && list.takes.port === true ? [words.withPort] : []),
    ...(hasPort && list.takes.port === null && list.required === true ? [words.portUnknown] : []),
  ]
}

export function placesOf(found: readonly Found[], locale: Locale): string {
  const places = found.map(({ place, from }) => (from === undefined ? place : `${place} (${from})`))
  const more = places.length - MOST_PLACES
  return [...places.slice(0, MOST_PLACES), ...(more > 0 ? [domainTexts(locale).and(more)] : [])].join(', ')
}

export function aboutUnseen({ api, start, isIntercepted }: Unseen, locale: Locale): string {
  const words = domainTexts(locale)
  return [api, ...(start === '' ? [] : [words.beginsWith(start)]), ...(isIntercepted ? [words.anInterceptor] : [])].join(locale === 'zh' ? '，' : ', ')
}
