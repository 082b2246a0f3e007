import { hosts } from './hosts.ts'
import { HOSTS } from './types.ts'
import type { Host } from './types.ts'

const byName: ReadonlyMap<string, Host> = new Map(
  HOSTS.flatMap((id) => [...titlesOf(id), id, ...hosts[id].aliases].map((name) => [name.toLowerCase(), id] as const)),
)

/** The host with this id, alias or title (抖音, 抖音小程序, WeChat), in any letter case; `undefined` when there is none. */
export function resolveHost(name: string): Host | undefined {
  return byName.get(name.toLowerCase())
}

/** What every host is called, in both languages, with and without the kind of app. */
function titlesOf(id: Host): readonly string[] {
  const { en, zh } = hosts[id].title
  return [en, zh, en.replace(/ (?:Mini|Smart) Program$/, ''), zh.replace(/\s*(?:智能)?小程序$/, '')]
}
