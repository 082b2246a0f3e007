import { transform } from '@crossload/core'
import type { ProjectFacts, ResolvedOptions, TransformResult } from '@crossload/core'
import type { Author } from './author.ts'
import { createFinding, keyOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { resolveOptions } from './options.ts'
import type { PluginOptions } from './options.ts'
import { createProjectScan, sourceFolder } from './projectScan.ts'
import { silence } from './silence.ts'
import type { Told } from './silence.ts'

/** What one file came to. */
export interface Outcome {
  /** `undefined` when the text stays as it is. */
  readonly changed: Pick<TransformResult, 'code' | 'map'> | undefined
  /** Those that were not shown in this build before. */
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
   * A build begins: finds the target, and forgets what was shown.
   *
   * @param compilation webpack's, on which Mpx leaves its mode
   * @throws CrossloadOptionError when nothing says what to build for, or what says it names no host
   */
  start(compilation?: object): void
  /**
   * Where the project is. Until somebody says, its sources are not looked through.
   *
   * @returns what they say together
   */
  useRoot(root: string): ProjectFacts
  /** A file changed: what was shown about it may be shown again, and what it says about the project is read again. */
  forget(): void
  run(request: FileRequest): Outcome
}

const COMPILED = 'this place counts in what earlier steps of the build made of the file; source maps would lead to yours'

export function createSession(options: PluginOptions): Session {
  const shown = new Set<string>()
  const scan = createProjectScan()
  let root: string | undefined
  let last: object | undefined
  let resolved: ResolvedOptions | undefined

  const resolve = () => resolveOptions(options, last, root === undefined ? {} : scan.read(sourceFolder(root, process.env)))

  return {
    start(compilation) {
      last = compilation
      resolved = resolve()
      shown.clear()
    },
    useRoot(folder) {
      root = folder
      return scan.read(sourceFolder(root, process.env))
    },
    forget() {
      shown.clear()
      if (resolved) resolved = resolve()
    },
    run({ code, id, wantsMap, author }) {
      resolved ??= resolve()
      const settings = { ...resolved, ignoreComments: false, sourcemap: options.sourcemap ?? wantsMap }
      const result = transform(code, id, settings)
      const told = silence(result?.diagnostics ?? [], code, id, author, settings)
      return { changed: result?.changed ? result : undefined, findings: notShown(findingsOf(told, code, id), shown) }
    },
  }
}

function findingsOf(told: readonly Told[], code: string, id: string): readonly Finding[] {
  return told.map(({ diagnostic, placed }) => {
    return placed ? createFinding(placed.diagnostic, placed.code, id) : createFinding(diagnostic, code, id, COMPILED)
  })
}

/** A component is seen as a file and as its script block, and child compilers go through a file again. */
function notShown(findings: readonly Finding[], shown: Set<string>): readonly Finding[] {
  return findings.filter((finding) => {
    const key = keyOf(finding)
    const isNew = !shown.has(key)
    shown.add(key)
    return isNew
  })
}
