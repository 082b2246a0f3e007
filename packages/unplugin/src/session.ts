import { transform } from '@crossload/core'
import type { Diagnostic, ResolvedOptions, TransformResult } from '@crossload/core'
import type { Placed } from './authorPlace.ts'
import { createFinding, keyOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { resolveOptions } from './options.ts'
import type { PluginOptions } from './options.ts'
import { createProjectScan, sourceFolder } from './projectScan.ts'

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
  /** Finds the author's place for each, `undefined` where it remains unknown. Called only when there is something to say. */
  place(diagnostics: readonly Diagnostic[], options: ResolvedOptions): readonly (Placed | undefined)[]
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
  /** Where the project is. Until somebody says, its sources are not looked through. */
  useRoot(root: string): void
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
    },
    forget() {
      shown.clear()
      if (resolved) resolved = resolve()
    },
    run({ code, id, wantsMap, place }) {
      resolved ??= resolve()
      const settings = options.sourcemap === undefined ? { ...resolved, sourcemap: wantsMap } : resolved
      const result = transform(code, id, settings)
      if (!result) return { changed: undefined, findings: [] }
      const { changed, diagnostics } = result
      return {
        changed: changed ? result : undefined,
        findings: diagnostics.length === 0 ? [] : notShown(findingsOf(diagnostics, code, id, place(diagnostics, settings)), shown),
      }
    },
  }
}

function findingsOf(
  diagnostics: readonly Diagnostic[],
  code: string,
  id: string,
  placed: readonly (Placed | undefined)[],
): readonly Finding[] {
  return diagnostics.map((diagnostic, index) => {
    const place = placed[index]
    return place ? createFinding(place.diagnostic, place.code, id) : createFinding(diagnostic, code, id, COMPILED)
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
