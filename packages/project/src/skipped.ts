import { relative, sep } from 'node:path'
import { analyze } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import type { FileSystem } from './fileSystem.ts'
import type { Survey } from './survey.ts'

/** An installed package that calls a source API, and whose calls stay as they are. */
export interface SkippedPackage {
  readonly name: string
  readonly calls: number
  /** Files with a call, relative to the app's folder, with `/`. */
  readonly files: readonly string[]
}

/**
 * The installed packages that the app imports and whose calls nobody looks into.
 *
 * @param listed packages that are looked into
 */
export function findSkipped(
  root: string,
  { files, packageOf }: Survey,
  listed: readonly string[],
  host: Host,
  isReached: (path: string) => boolean,
  fileSystem: FileSystem,
): readonly SkippedPackage[] {
  const skipped = new Map<string, { name: string; calls: number; files: string[] }>()
  for (const { path, mayHoldCalls } of files.values()) {
    const from = mayHoldCalls ? packageOf(path) : undefined
    if (!from?.isInstalled || listed.includes(from.name)) continue
    const { calls } = analyze(fileSystem.read(path)?.toString('utf8') ?? '', path, { target: host })
    if (calls.length === 0 || !isReached(path)) continue
    const known = skipped.get(from.name) ?? { name: from.name, calls: 0, files: [] }
    known.calls += calls.length
    known.files.push(relative(root, path).replaceAll(sep, '/'))
    skipped.set(from.name, known)
  }
  return [...skipped.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
