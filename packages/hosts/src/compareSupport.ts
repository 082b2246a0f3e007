import { compareVersions } from './compareVersions.ts'
import type { Since, Support } from './types.ts'

/**
 * The oldest version of a host that an app still supports. A string is a version of the base library, except where a fact
 * has a version of the host's own client only (`Since` with `app` and no `sdk`): then it is a version of that client.
 */
export type HostVersion = string | { readonly app?: string; readonly sdk?: string }

/** Whether something can be counted on. */
export type SupportAnswer =
  /** It can. `since` is given where the version at hand does not settle it: none was given, or not of the kind that the fact has. */
  | { readonly answer: 'yes'; readonly since?: Since }
  | { readonly answer: 'no' }
  /** No source says. Not to be read as a yes. */
  | { readonly answer: 'unknown' }
  /** The host has it, but not yet in the version at hand. */
  | { readonly answer: 'later'; readonly since: Since }

/**
 * Holds a fact against the oldest version that an app supports. Versions of developer tools (`ide`) play no part.
 * Throws a `TypeError` when `version` is not a version (`isVersion`).
 */
export function compareSupport(support: Support, version?: HostVersion): SupportAnswer {
  if (support === null) return { answer: 'unknown' }
  if (support === false) return { answer: 'no' }
  if (support === true) return { answer: 'yes' }

  const given = byKind(version, support)
  let settled = true
  for (const kind of ['sdk', 'app'] as const) {
    const needed = support[kind]
    if (needed === undefined) continue
    const oldest = given[kind]
    if (oldest === undefined) settled = false
    else if (compareVersions(oldest, needed) < 0) return { answer: 'later', since: support }
  }
  return settled && (support.sdk ?? support.app) !== undefined ? { answer: 'yes' } : { answer: 'yes', since: support }
}

function byKind(version: HostVersion | undefined, since: Since): { readonly app?: string; readonly sdk?: string } {
  if (version === undefined) return {}
  if (typeof version !== 'string') return version
  return since.sdk === undefined ? { app: version } : { sdk: version }
}
