import type { Locale } from '@crossload/core'
import { listPlaces } from '@crossload/core/show'
import { hosts } from '@crossload/hosts'
import type { Finding } from './findings.ts'

/** One text for all hosts: what happens on the first, on which others the same happens, and what to write instead. */
export function messageOf({ diagnostic: { message, help, places = [] }, hosts: [, ...others] }: Finding, locale: Locale): string {
  const titles = others.map((host) => hosts[host].title[locale])
  if (locale === 'zh') {
    return [message, titles.length > 0 ? `${titles.join('、')}同样如此。` : '', places.length > 0 ? `${listPlaces(places, '、')} 处相同。` : '', help ?? ''].join('')
  }
  return [message, titles.length > 0 ? `The same on ${titles.join(', ')}.` : '', places.length > 0 ? `Also at ${listPlaces(places)}.` : '', help ?? ''].filter(Boolean).join(' ')
}
