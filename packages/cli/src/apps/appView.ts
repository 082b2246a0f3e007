import { relative } from 'node:path'
import type { InterceptorFact, Place, ReplacementFact } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import type { App, AppPlace } from '@crossload/project'
import type { Report } from '../check/report.ts'

/** A place that says something about every call, and on which hosts. */
export interface FactView {
  /** Relative to the app. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** Missing where it may be for any. */
  readonly methods?: readonly string[]
  /** What an interceptor has handlers for; missing where nobody can tell, and for what is no interceptor. */
  readonly stages?: readonly string[]
  /** The file cannot be read, or the method is only known when the app runs. */
  readonly isPossible?: true
  readonly hosts: readonly Host[]
}

/** What an app was taken for. */
export interface AppView {
  /** Relative to the working directory, with `/`; `.` for that itself. */
  readonly root: string
  /** Where its sources are, relative to the same. */
  readonly sources: string
  /** `null`: none that is known. */
  readonly framework: string | null
  /** `null`: nobody said. */
  readonly vue: 2 | 3 | null
  /** The file that said so, relative to the app; `null` where it is the user. */
  readonly vueSaidBy: string | null
  readonly interceptors: readonly FactView[]
  /** Where methods are replaced, by the app or by Mpx's `custom`. */
  readonly replaced: readonly FactView[]
  /** Places that would count if an entry led to them. */
  readonly unreached: readonly FactView[]
  /** Mpx's `usePromise`; `null` where nobody said. */
  readonly usePromise: boolean | null
  /** Installed packages whose calls stay as they are; the option `packages` looks into them. */
  readonly skipped: readonly { readonly name: string; readonly calls: number; readonly files: readonly string[] }[]
}

/** Every app that a check came by, in the order of their paths. */
export function viewApps({ apps, directory, hosts }: Report): readonly AppView[] {
  return apps
    .seen()
    .map(([place, byHost]) => viewApp(place, new Map(hosts.flatMap((host) => pairOf(host, byHost.get(host)))), directory))
    .toSorted((a, b) => (a.root < b.root ? -1 : 1))
}

function pairOf(host: Host, app: App | undefined): readonly (readonly [Host, App])[] {
  return app ? [[host, app]] : []
}

function viewApp({ root, folder }: AppPlace, byHost: ReadonlyMap<Host, App>, directory: string): AppView {
  const [first] = byHost.values()
  const framework = first?.framework
  const all = (of: (app: App) => readonly (Place & Partial<InterceptorFact>)[]) => joined([...byHost].map(([host, app]) => [host, of(app)]))
  const isPossible = (app: App, { file, line }: Place) => app.possible.some((each) => each.file === file && each.line === line)
  return {
    root: named(directory, root),
    sources: named(directory, folder),
    framework: framework?.name ?? null,
    vue: framework?.vue ?? null,
    vueSaidBy: framework?.vueSaidBy ?? null,
    interceptors: all((app) => (app.facts.interceptors ?? []).map((fact) => (isPossible(app, fact) ? { ...fact, isCertain: false } : fact))),
    replaced: all((app) => [...(app.facts.patched ?? []), ...(app.facts.mpx?.custom ?? [])]),
    unreached: all(({ unreached }) => unreached),
    usePromise: first?.facts.mpx?.usePromise ?? null,
    skipped: first?.skipped() ?? [],
  }
}

/** What holds on several hosts is there once. */
function joined(byHost: readonly (readonly [Host, readonly (Place & Partial<InterceptorFact & ReplacementFact>)[]])[]): readonly FactView[] {
  const views = new Map<string, Omit<FactView, 'hosts'> & { readonly hosts: Host[] }>()
  for (const [host, facts] of byHost) {
    for (const { file, line, methods, stages, isCertain } of facts) {
      const fact = { file, line, ...(methods && { methods }), ...(stages && { stages }), ...(isCertain === false && { isPossible: true as const }) }
      const key = JSON.stringify(fact)
      const known = views.get(key)
      if (!known) views.set(key, { ...fact, hosts: [host] })
      else if (!known.hosts.includes(host)) known.hosts.push(host)
    }
  }
  return [...views.values()]
}

function named(directory: string, path: string): string {
  return relative(directory, path).replaceAll('\\', '/') || '.'
}
