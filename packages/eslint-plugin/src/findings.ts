import { joinPlaces } from '@crossload/core'
import type { Diagnostic, Fix, Locale } from '@crossload/core'
import { hosts } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import type { TextAnalysis } from './analyzeText.ts'

/** What several hosts have in common at one place. */
export interface Finding {
  /** As worded for the first of the hosts. */
  readonly diagnostic: Diagnostic
  readonly hosts: readonly Host[]
  /** Edits that take nothing from a host that the finding is not about. */
  readonly fixes: readonly Fix[]
}

/**
 * Diagnostics that differ in nothing but the host are one finding; and those that differ in nothing but the place, where no comment switches
 * the linter off for single lines.
 */
export function groupFindings({ diagnostics, hostsOf }: TextAnalysis, text: string, locale: Locale): readonly Finding[] {
  const groups = new Map<string, [Diagnostic, ...Diagnostic[]]>()
  for (const diagnostic of SWITCHES.test(text) ? diagnostics : joinPlaces(diagnostics)) {
    const key = keyOf(diagnostic, locale)
    const group = groups.get(key)
    if (group) group.push(diagnostic)
    else groups.set(key, [diagnostic])
  }
  return [...groups.values()].map((group) => {
    const [diagnostic] = group
    const { start, end } = diagnostic.range
    const found = new Set(group.map(({ host }) => host))
    const isEverywhere = hostsOf(start.offset, end.offset).every((host) => found.has(host))
    const fixes = (diagnostic.fixes ?? []).filter(({ scope }) => scope === 'everywhere' || isEverywhere)
    return { diagnostic, hosts: [...found], fixes }
  })
}

const SWITCHES = /(?:eslint|oxlint)-disable/

function keyOf({ rule, severity, range, places = [], message, help, host }: Diagnostic, locale: Locale): string {
  const title = hosts[host].title[locale]
  return JSON.stringify([rule, severity, [range, ...places].map(({ start, end }) => [start.offset, end.offset]), message.replaceAll(title, '{host}'), help])
}
