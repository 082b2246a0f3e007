import { METHODS } from '@crossload/hosts'
import type { HostData, Since } from '@crossload/hosts'
import type { Texts } from '../texts.ts'

/** The three signs, and what the versions on the sheet of this host are versions of: only of what it has. */
export function legendOf(host: HostData, texts: Texts): string {
  const parts = partsOf(METHODS.map((method) => host.methods[method]))
  const { sdk, app, ide } = texts.versionsOf
  const versions = [
    ...(parts.has('sdk') ? [host.global === null ? texts.versionsOf.framework : sdk] : []),
    ...(parts.has('app') ? [app] : []),
    ...(parts.has('ide') ? [ide] : []),
    ...(parts.has('sdk') && parts.has('app') ? [texts.versionsOf.both] : []),
  ]
  return [texts.signs, ...versions].join(' · ')
}

/** Which parts of `Since` stand in the data. */
function partsOf(value: unknown): ReadonlySet<keyof Since> {
  const found = new Set<keyof Since>()
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    for (const [name, inner] of Object.entries(part)) {
      if (typeof inner === 'string' && (name === 'sdk' || name === 'app' || name === 'ide')) found.add(name)
      else look(inner)
    }
  }
  look(value)
  return found
}
