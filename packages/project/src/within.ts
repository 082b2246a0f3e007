import { dirname, join, sep } from 'node:path'
import type { FileSystem } from './fileSystem.ts'

const WORKSPACE_FILES = ['pnpm-workspace.yaml', '.git', 'lerna.json']

/** The folder of the repository that a folder lies in; the folder itself where none is seen. */
export function repositoryOf(folder: string, fileSystem: FileSystem): string {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    if (WORKSPACE_FILES.some((name) => fileSystem.kindOf(join(at, name)) !== undefined)) return at
  }
  return folder
}

/** The same file system without what lies elsewhere, wherever links lead: for trees that nobody trusts. */
export function within(folder: string, fileSystem: FileSystem): FileSystem {
  const real = fileSystem.realPath(folder)
  const isWithin = (path: string) => (fileSystem.realPath(path) + sep).startsWith(real + sep)
  return {
    read: (path) => (isWithin(path) ? fileSystem.read(path) : undefined),
    list: (path) => (isWithin(path) ? fileSystem.list(path) : []),
    kindOf: (path) => (isWithin(path) ? fileSystem.kindOf(path) : undefined),
    realPath: (path) => fileSystem.realPath(path),
    changedAt: (path) => fileSystem.changedAt(path),
  }
}
