import { join } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import { asObject, readJson } from './json.ts'
import type { Bounds } from './survey.ts'
import { repositoryOf } from './within.ts'

/**
 * How far a package is read that is no framework's app and of which nobody says where it begins: a library, tests, tools. What it does not
 * ship is not looked into, and neither is what git ignores, until somebody imports it.
 */
export function boundsOfPackage(root: string, fileSystem: FileSystem): Bounds {
  const manifest = readJson(join(root, 'package.json'), fileSystem)
  const shipped = ['dependencies', 'peerDependencies', 'optionalDependencies'].flatMap((key) => Object.keys(asObject(manifest[key])))
  const lists = new Set([root, repositoryOf(root, fileSystem)])
  return { installed: new Set(shipped), ignored: new Set([...lists].flatMap((folder) => foldersIgnoredIn(join(folder, '.gitignore'), fileSystem))) }
}

/** The folders that git is told to ignore by their plain names; what patterns mean is for git to know. */
function foldersIgnoredIn(file: string, fileSystem: FileSystem): readonly string[] {
  const text = fileSystem.kindOf(file) === 'file' ? (fileSystem.read(file)?.toString('utf8') ?? '') : ''
  const lines = text.split('\n').map((line) => line.trim())
  const names = lines.flatMap((line) => /^(?:\*\*)?\/?([\w.-]+)\/?$/.exec(line)?.[1] ?? [])
  return names.filter((name) => !lines.some((line) => line.startsWith('!') && line.includes(name)))
}
