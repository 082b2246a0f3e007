import { failSafe, transform } from '@crossload/core'
import type { ProjectFacts, ResolvedOptions, TransformResult } from '@crossload/core'
import type { Author } from './author.ts'
import { createFinding, keyOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { resolveOptions } from './options.ts'
import type { PluginOptions } from './options.ts'
import { createProjectScan, sourceFolder } from './projectScan.ts'
import { silence } from './silence.ts'
import type { Told } from './silence.ts'
import { summarize } from './summary.ts'
import type { Counted } from './summary.ts'

/** What one file came to. */
export interface Outcome {
  /** `undefined` when the text stays as it is. */
  readonly changed: Pick<TransformResult, 'code' | 'map'> | undefined
  readonly findings: readonly Finding[]
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
   * Where the project is. Until somebody says, its sources are not looked through.
   *
   * @returns what they say together
   */
  useRoot(root: string): ProjectFacts
  /** A file changed: what was shown about it may be shown again, and what it says about the project is read again. */
  forget(): void
  run(request: FileRequest): Outcome
  /**
   * The line that closes a build; `undefined` when there is nothing to count.
   *
   * @param counted what the bundler shows; default: what came up since the last such line, if anything did
   */
  summary(counted?: readonly Counted[]): string | undefined
}

const COMPILED = 'this place counts in what earlier steps of the build made of the file; source maps would lead to yours'

export function createSession(options: PluginOptions): Session {
  const shown = new Map<string, Finding>()
  let hasNews = false
  const scan = createProjectScan()
  let root: string | undefined
  let facts: ProjectFacts = {}
  let isFresh = false
  let last: object | undefined
  let resolved: ResolvedOptions | undefined

  function look(): void {
    if (root !== undefined) facts = scan.read(sourceFolder(root, process.env))
    isFresh = true
  }

  /** A build takes what was found while its bundler was set up. */
  function resolve(): ResolvedOptions {
    if (!isFresh) look()
    isFresh = false
    return resolveOptions(options, last, facts)
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

  return {
    start(compilation, isPart = false) {
      last = compilation
      resolved = resolve()
      if (!isPart) shown.clear()
    },
    useRoot(folder) {
      if (root !== folder || !isFresh) {
        root = folder
        look()
      }
      return facts
    },
    forget() {
      shown.clear()
      isFresh = false
      if (resolved) resolved = resolve()
    },
    run({ code, id, wantsMap, author }) {
      resolved ??= resolve()
      const settings = { ...resolved, ignoreComments: false, sourcemap: options.sourcemap ?? wantsMap }
      const result = transform(code, id, settings)
      const found = result?.diagnostics ?? []
      const told = failSafe(
        () => silence(found, code, id, author, settings),
        code,
        (report) => [...found, ...report(settings)].map((diagnostic) => ({ diagnostic, placed: undefined })),
      )
      return { changed: result?.changed ? result : undefined, findings: findingsOf(told, code, id).map(note) }
    },
    summary(given) {
      if (!resolved || (!given && !hasNews)) return undefined
      hasNews = false
      const counted = given ?? Array.from(shown.values(), ({ diagnostic, file }) => ({ severity: diagnostic.severity, file }))
      return summarize(counted, resolved.host.id, resolved.locale)
    },
  }
}

function findingsOf(told: readonly Told[], code: string, id: string): readonly Omit<Finding, 'isRepeated'>[] {
  return told.map(({ diagnostic, placed }) => {
    return placed ? createFinding(placed.diagnostic, placed.code, id) : createFinding(diagnostic, code, id, COMPILED)
  })
}
