import { failSafe, joinPlaces, transform } from '@crossload/core'
import type { Diagnostic, Locale, ProjectFacts, ResolvedOptions, TransformResult } from '@crossload/core'
import { describeNoHost } from '@crossload/project/target'
import { createAppOfBuild } from './appOfBuild.ts'
import type { BuildPlace } from './appOfBuild.ts'
import type { Author } from './author.ts'
import { createFinding, keyOf } from './finding.ts'
import type { Finding } from './finding.ts'
import type { Loaded } from './loaded.ts'
import { markOf } from './mark.ts'
import { resolveOptions } from './options.ts'
import type { PluginOptions } from './options.ts'
import { silence } from './silence.ts'
import type { Told } from './silence.ts'
import { summarize, summarizeSkipped } from './summary.ts'
import type { Counted } from './summary.ts'
import { readMpx } from './target.ts'
import { describeUnmet } from './unmetSources.ts'

/** What one file came to. */
export interface Outcome {
  /** `undefined` when the text stays as it is. */
  readonly changed: Pick<TransformResult, 'code' | 'map'> | undefined
  readonly findings: readonly Finding[]
  /** Other files that the findings depend on; some may not be there. */
  readonly dependencies: readonly string[]
}

export interface FileRequest {
  readonly code: string
  readonly id: string
  readonly wantsMap: boolean
  readonly author: Author
}

/** What one plugin knows from one file to the next. */
export interface Session {
  /**
   * A build begins, or a part of it: finds the target.
   *
   * @param compilation webpack's, on which Mpx leaves its mode
   * @param isPart what was shown in other parts is not shown again
   * @throws CrossloadOptionError when nothing says what to build for, or what says it names no host
   */
  start(compilation?: object, isPart?: boolean): void
  /**
   * Where the project is, and what else is known of it. Until somebody says, its sources are not looked at.
   *
   * @returns what they say together, as far as it is known yet what is built for
   */
  useRoot(place: BuildPlace): ProjectFacts
  /** A file changed: what was shown about it may be shown again, and what it says about the project is read again. */
  forget(): void
  /** Was a module looked into for an app that says something else by now? `undefined` for one that was not seen. */
  isStale(id: string): boolean | undefined
  /** The modules that were looked into, by the names that the bundler gave them. */
  dependents(): readonly string[]
  /** Does what was said of a module depend on one of these files, such as one that it imports a constant from? */
  looksAt(id: string, files: ReadonlySet<string>): boolean
  /**
   * Holds what a bundler loaded against what was assumed.
   *
   * @param loaded all that the bundle is made of
   * @returns why the build must not be shipped; `undefined` where all is well
   */
  objection(loaded: readonly Loaded[]): string | undefined
  /** The same while modules are still coming: did one of those that came so far come too early? */
  tooLate(ids: Iterable<string>): string | undefined
  /**
   * Hears of a module, before it is run or instead.
   *
   * @returns whether it says something new about the app
   */
  hear(id: string, code: string): boolean
  run(request: FileRequest): Outcome
  /**
   * The line that closes a build; `undefined` when there is nothing to count.
   *
   * @param counted what the bundler shows; default: what came up since the last such line, if anything did
   */
  summary(counted?: readonly Counted[]): string | undefined
}

/** What a module came to. */
interface Made extends Pick<Outcome, 'changed' | 'dependencies'> {
  /** What the app said to it. */
  readonly mark: string
  readonly methods: ReadonlySet<string>
  readonly isRewritten: boolean
  readonly host: string
  readonly wantsMap: boolean
  readonly found: readonly Omit<Finding, 'isRepeated'>[]
  /** Kept where all depends on it that a module comes to. */
  readonly code?: string
}

const COMPILED = {
  en: 'this place counts in what earlier steps of the build made of the file; source maps would lead to yours',
  zh: '此位置是构建的前几步处理之后的文件中的位置；有 source map 才能对应到源码',
} as const

export function createSession(options: PluginOptions): Session {
  const shown = new Map<string, Finding>()
  let hasNews = false
  /** Was the app asked about, or told to look again, since the last start? */
  let isFresh = true
  const app = createAppOfBuild(options)
  let last: object | undefined
  let resolved: ResolvedOptions | undefined
  /** Why nothing is done, where no host runs the build. */
  let idle: string | undefined
  /** What the app's files say. */
  let facts: ProjectFacts = {}
  const made = new Map<string, Made>()
  /** The calls that were met so far, as they are reported. */
  const met = new Set<string>()
  let areUnmetTold = false

  function resolve(): ResolvedOptions | undefined {
    const mpx = readMpx(last)
    const target = app.target(mpx)
    if (target.host === null) {
      idle = describeNoHost(target, options.locale ?? 'en')
      return undefined
    }
    facts = app.facts(target.host)
    return resolveOptions(options, target.host, mpx, facts)
  }

  /** A component is seen as a file and as its script block, and a file in every environment, for every output and by child compilers. */
  function note(found: Omit<Finding, 'isRepeated'>): Finding {
    const key = keyOf(found)
    const isRepeated = shown.has(key)
    const finding = { ...found, isRepeated }
    if (!isRepeated) shown.set(key, finding)
    hasNews ||= !isRepeated
    return finding
  }

  function isStale(id: string): boolean | undefined {
    const before = made.get(id)
    return before && before.mark !== markOf(facts, before.methods)
  }

  function isWrong(id: string): boolean {
    return isStale(id) === true && made.get(id)?.isRewritten === true
  }

  /** What was made of a module the last time, if it would come to the same. */
  function madeBefore(id: string, code: string, wantsMap: boolean): Made | undefined {
    const before = made.get(id)
    const isSame = before?.code === code && before.wantsMap === wantsMap && before.host === resolved?.host.id && isStale(id) === false
    return isSame ? before : undefined
  }

  function runFile({ code, id, wantsMap, author }: FileRequest, settled: ResolvedOptions): Outcome {
    const before = author.isGiven ? madeBefore(id, code, wantsMap) : undefined
    if (before) return { changed: before.changed, findings: before.found.map(note), dependencies: [] }
    const settings = { ...settled, lookUp: app.lookUpFor(id), ignoreComments: false, sourcemap: options.sourcemap ?? wantsMap }
    const result = transform(code, id, settings)
    const changed = result?.changed ? result : undefined
    const findings = findingsOf(silence(result?.diagnostics ?? [], code, id, author, settings), code, id, settled.locale)
    const calls = result?.calls ?? []
    const dependencies = [...app.lookedAt(id)]
    const methods = new Set<string>(calls.map(({ method }) => method))
    const isRewritten = calls.some(({ disposition }) => disposition !== 'kept')
    for (const { api } of calls) met.add(api)
    // One without a call may have one for an app that says something else: how Mpx's methods are named, for one thing.
    made.set(id, { mark: markOf(facts, methods), methods, isRewritten, dependencies, host: settled.host.id, wantsMap, changed, found: findings, ...(author.isGiven && dependencies.length === 0 && { code }) })
    return { changed, findings: findings.map(note), dependencies }
  }

  function unmet({ locale }: ResolvedOptions): string | undefined {
    if (areUnmetTold || app.keepsModules()) return undefined
    areUnmetTold = true
    return describeUnmet(options.sources ?? {}, met, locale)
  }

  return {
    start(compilation, isPart = false) {
      last = compilation
      if (!isPart) {
        if (!isFresh) app.forget()
        shown.clear()
      }
      isFresh = false
      resolved = resolve()
    },
    useRoot(place) {
      app.useRoot(place)
      isFresh = true
      return app.earlyFacts()
    },
    forget() {
      shown.clear()
      app.forget()
      isFresh = true
      if (resolved) resolved = resolve()
    },
    isStale,
    dependents: () => [...made.keys()],
    looksAt: (id, files) => made.get(id)?.dependencies.some((file) => files.has(file)) ?? false,
    objection(loaded) {
      // What comes from a cache may have been rewritten without anybody seeing it now.
      if (!resolved || (!app.keepsModules() && !loaded.some(({ id }) => made.get(id)?.isRewritten))) return undefined
      return app.objection(loaded, isWrong, resolved.locale)
    },
    tooLate: (ids) => resolved && app.tooLate(ids, isWrong, resolved.locale),
    hear(id, code) {
      if (!app.hear(id, code)) return false
      resolved = resolve()
      return true
    },
    run(request) {
      const { code, id } = request
      resolved ??= resolve()
      if (!resolved) return { changed: undefined, findings: [], dependencies: [] }
      const settled = resolved
      return failSafe(
        () => runFile(request, settled),
        code,
        (report) => {
          made.delete(id)
          const told = report(settled).map((diagnostic) => ({ diagnostic, placed: { diagnostic, code } }))
          return { changed: undefined, findings: findingsOf(told, code, id, settled.locale).map(note), dependencies: [] }
        },
      )
    },
    summary(given) {
      const skipped = summarizeSkipped(app.skipped(), options.locale ?? 'en')
      const nothing = idle
      idle = undefined
      const idleSources = resolved && unmet(resolved)
      if (!resolved || (!given && !hasNews)) return joinLines([nothing, skipped, idleSources])
      hasNews = false
      const counted = given ?? Array.from(shown.values(), ({ diagnostic, file }) => ({ severity: diagnostic.severity, file }))
      return joinLines([summarize(counted, resolved.host.id, resolved.locale), skipped, idleSources])
    },
  }
}

function joinLines(lines: readonly (string | undefined)[]): string | undefined {
  const told = lines.filter((line) => line !== undefined)
  return told.length > 0 ? told.join('\n') : undefined
}

/** What one text has in several places is one finding, counted in that text. */
function findingsOf(told: readonly Told[], code: string, id: string, locale: Locale): readonly Omit<Finding, 'isRepeated'>[] {
  const lost = told.flatMap(({ diagnostic, placed }) => (placed ? [] : diagnostic))
  const byText = new Map<string, Diagnostic[]>()
  for (const { placed } of told) if (placed) byText.set(placed.code, [...(byText.get(placed.code) ?? []), placed.diagnostic])
  return [
    ...[...byText].flatMap(([text, diagnostics]) => joinPlaces(diagnostics).map((diagnostic) => createFinding(diagnostic, text, id, locale))),
    // Places that count in the compiled text tell the author nothing.
    ...joinPlaces(lost).map((diagnostic) => createFinding({ ...diagnostic, places: [] }, code, id, locale, COMPILED[locale])),
  ]
}
