import { visibleJson } from '@crossload/core/show'
import type { Host, Method } from '@crossload/hosts'
import type { Problem } from '../problem.ts'
import type { Entry, Unseen, Wrong } from './collect.ts'
import type { HostGroup } from './groups.ts'

/** What `domains --format json` prints. */
export interface JsonDomains {
  readonly version: 1
  readonly lists: readonly {
    readonly hosts: readonly Host[]
    readonly method: Method
    /** `null`: no source says. */
    readonly required: boolean | null
    readonly console?: string
    readonly entries: readonly Entry[]
    readonly wrong: readonly Wrong[]
    readonly developers: readonly Entry[]
    readonly unseen: readonly Unseen[]
  }[]
  readonly problems: readonly Problem[]
}

export function formatJsonDomains(groups: readonly HostGroup[], problems: readonly Problem[]): string {
  const json: JsonDomains = {
    version: 1,
    lists: groups.flatMap(({ hosts, sheets }) =>
      sheets.map(({ method, list, entries, wrong, developers, unseen }) => ({
        hosts,
        method,
        required: list.required,
        ...(list.console !== undefined && { console: list.console }),
        entries,
        wrong,
        developers,
        unseen,
      })),
    ),
    problems,
  }
  return `${visibleJson(JSON.stringify(json, undefined, 2))}\n`
}
