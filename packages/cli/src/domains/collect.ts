import type { CallAddresses } from '@crossload/core'
import { hosts } from '@crossload/hosts'
import type { DomainList, Host, Method } from '@crossload/hosts'
import { environmentOf, isOfEnvironment } from './environment.ts'
import { serverOf } from './origin.ts'
import type { Server } from './origin.ts'

/** A call of the project that one host makes. */
export interface PlacedCall extends CallAddresses {
  readonly host: Host
  /** Relative to the working directory, with `/`. */
  readonly file: string
}

/** Where something was found. */
export interface Found {
  /** `src/upload.ts:12` */
  readonly place: string
  /** The file that has the address, if it is another one. */
  readonly from?: string
}

/** What the list in the console has to have. */
export interface Entry {
  /** `https://up.example.com:8443` */
  readonly entry: string
  /** The environments whose builds need it; none: every one. */
  readonly environments: readonly string[]
  readonly found: readonly Found[]
}

export type Trouble = 'http' | 'scheme' | 'ip' | 'refused' | 'port' | 'default-port' | 'relative'

/** An address that fails on a released app, whatever the list has. */
export interface Wrong {
  readonly trouble: Trouble
  readonly address: string
  readonly found: readonly Found[]
}

/** A call whose server is not known before the app runs. */
export interface Unseen {
  readonly api: string
  readonly place: string
  /** What the address begins with, as far as it can be seen. */
  readonly start: string
  /** An interceptor of the app may put it together. */
  readonly isIntercepted: boolean
}

/** One list of one host's console, and what is to be said of it. */
export interface DomainSheet {
  readonly host: Host
  readonly method: Method
  readonly list: DomainList
  readonly entries: readonly Entry[]
  readonly wrong: readonly Wrong[]
  /** Addresses of developers' machines and builds: not for the list of what is released. */
  readonly developers: readonly Entry[]
  readonly unseen: readonly Unseen[]
}

/** What the calls of one method need on one host. */
export function collect(host: Host, method: Method, calls: readonly PlacedCall[]): DomainSheet {
  const { domains: list, transport } = hosts[host].methods[method]
  const entries = new Map<string, Entry>()
  const developers = new Map<string, Entry>()
  const wrong = new Map<string, Wrong>()
  const unseen: Unseen[] = []
  for (const call of calls) {
    const place = `${call.file}:${call.range.start.line}`
    const hide = (start: string) => unseen.push({ api: call.api, place, start, isIntercepted: call.isIntercepted })
    if (call.possible.length === 0) hide('')
    const isInFiles = call.possible.some(isOfEnvironment)
    for (const address of call.possible) {
      // Whoever starts the build may set the variable to something else than its files do, which is no part of the app.
      if (isInFiles && address.start === '' && !address.isWhole) continue
      const server = serverOf(address)
      const found = { place, ...(address.from !== undefined && { from: address.from }) }
      if (server.kind === 'composed' || (server.kind === 'relative' && call.isIntercepted)) {
        hide(address.start)
        continue
      }
      const trouble = troubleOf(server, list, transport.httpsOnly === true)
      const environment = environmentOf(address)
      if (server.kind === 'server' && (server.isLocal || address.isDevelopment)) note(developers, `${server.scheme}://${originOf(server)}`, environment, found)
      else if (trouble !== undefined) complain(wrong, trouble, server.kind === 'server' ? `${server.scheme}://${originOf(server)}` : address.start, found)
      else if (server.kind === 'server') note(entries, `${server.scheme}://${originOf(server)}`, environment, found)
    }
  }
  return { host, method, list, entries: sorted(entries), developers: sorted(developers), wrong: [...wrong.values()], unseen }
}

function troubleOf(server: Server, list: DomainList, isHttpsOnly: boolean): Trouble | undefined {
  if (server.kind !== 'server') return server.kind === 'relative' ? 'relative' : undefined
  if (server.scheme === 'http') return isHttpsOnly ? 'http' : undefined
  if (server.scheme !== 'https') return 'scheme'
  if (server.isIp && list.takes.ip === false) return 'ip'
  if (list.refuses?.includes(server.name)) return 'refused'
  if (server.port !== undefined && list.takes.port === false) return 'port'
  return server.port === '443' && list.takes.port === true ? 'default-port' : undefined
}

function originOf({ name, port }: Extract<Server, { kind: 'server' }>): string {
  return port === undefined ? name : `${name}:${port}`
}

function note(entries: Map<string, Entry>, entry: string, environment: string | undefined, found: Found): void {
  const known = entries.get(entry)
  // What every build comes to needs no environment's name.
  const environments = environment === undefined || known?.environments.length === 0 ? [] : [...new Set([...(known?.environments ?? []), environment])]
  entries.set(entry, { entry, environments, found: add(known?.found, found) })
}

function complain(wrong: Map<string, Wrong>, trouble: Trouble, address: string, found: Found): void {
  const key = `${trouble} ${address}`
  wrong.set(key, { trouble, address, found: add(wrong.get(key)?.found, found) })
}

function add(known: readonly Found[] = [], found: Found): readonly Found[] {
  return known.some(({ place, from }) => place === found.place && from === found.from) ? known : [...known, found]
}

function sorted(entries: ReadonlyMap<string, Entry>): readonly Entry[] {
  return [...entries.values()].toSorted((a, b) => compare(a.environments.join(), b.environments.join()) || compare(a.entry, b.entry))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
