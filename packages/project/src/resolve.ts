import { dirname, isAbsolute, join } from 'node:path'
import { applyAliases } from './aliases.ts'
import type { Alias } from './aliases.ts'
import type { FileSystem } from './fileSystem.ts'
import { readJson } from './json.ts'
import { findPackage, pathsIn, pathsOfImport, splitSpecifier } from './packages.ts'
import type { Package } from './packages.ts'
import { EXTENSIONS, isSourceFile } from './sourceFiles.ts'

/** Where the name of a module may lead. */
export interface Resolution {
  /** Real paths of sources; more than one where that is for the bundler to know. */
  readonly files: readonly string[]
  /** The package that it was found in, where it was named as one. */
  readonly from: Package | undefined
  /** Does nothing that is known lead anywhere? */
  readonly isUnknown: boolean
}

export type Resolve = (specifier: string, importer: string) => Resolution

/** What a resolver goes by. */
export interface ResolveSettings {
  readonly fileSystem: FileSystem
  readonly aliases: readonly Alias[]
  /** Folders that a name with a slash in front may start from. */
  readonly roots: readonly string[]
  /** The mode whose files stand in for others: `x.ali.mpx`. */
  readonly mode: string | null
  /** Known to be there, so that the file system need not be asked. */
  readonly known: ReadonlySet<string>
}

/** Written for what a compiler makes of it: `./a.js` is `a.ts`. */
const COMPILED: Readonly<Record<string, readonly string[]>> = { '.js': ['.ts', '.tsx'], '.jsx': ['.tsx'], '.mjs': ['.mts'], '.cjs': ['.cts'] }

/** Resolves as the bundlers of these frameworks do; where they differ, all that one of them may take. */
export function createResolver({ fileSystem, aliases, roots, mode, known }: ResolveSettings): Resolve {
  const packages = new Map<string, Package | undefined>()
  const isFile = (path: string) => known.has(path) || fileSystem.kindOf(path) === 'file'

  function fileAt(base: string): string | undefined {
    const extension = /\.[^./\\]+$/.exec(base)?.[0] ?? ''
    const stem = base.slice(0, base.length - extension.length)
    const compiled = (COMPILED[extension] ?? []).map((each) => stem + each)
    const ofMode = mode === null ? [] : [`${stem}.${mode}${extension}`, ...EXTENSIONS.map((each) => `${base}.${mode}${each}`)]
    return [...ofMode, base, ...compiled, ...EXTENSIONS.map((each) => base + each)].find((path) => isSourceFile(path) && isFile(path))
  }

  function filesAt(base: string): readonly string[] {
    const found = fileAt(base) ?? fileInFolder(base)
    return found === undefined ? [] : [known.has(found) ? found : fileSystem.realPath(found)]
  }

  function fileInFolder(folder: string): string | undefined {
    const manifest = readJson(join(folder, 'package.json'), fileSystem)
    const paths = pathsIn({ folder, manifest }, '.')
    return paths.map((path) => fileAt(path) ?? fileAt(join(path, 'index'))).find((path) => path !== undefined)
  }

  function packageOf(name: string, importer: string): Package | undefined {
    const from = dirname(importer)
    const key = `${from}\0${name}`
    if (!packages.has(key)) packages.set(key, findPackage(name, from, fileSystem))
    return packages.get(key)
  }

  return (written, importer) => {
    const specifier = written.replace(/^.*!/s, '').replace(/[?].*$/s, '')
    const settle = (bases: readonly string[], from?: Package): Resolution => {
      const files = [...new Set(bases.flatMap(filesAt))]
      return { files, from, isUnknown: files.length === 0 }
    }
    if (specifier.startsWith('.')) return settle([join(dirname(importer), specifier)])
    if (specifier.startsWith('#')) {
      const own = pathsOfImport(specifier, dirname(importer), fileSystem)
      if (own.length > 0) return settle(own)
    }
    const aliased = applyAliases(specifier, aliases)
    const byAlias = settle(aliased.filter((path) => isAbsolute(path)))
    if (!byAlias.isUnknown) return byAlias
    if (isAbsolute(specifier)) return settle([specifier, ...roots.map((root) => join(root, specifier))])
    for (const name of [...aliased, specifier]) {
      const split = isAbsolute(name) ? undefined : splitSpecifier(name)
      const found = split && packageOf(split.name, importer)
      if (split && found) return { ...settle(pathsIn(found, split.subpath), found), isUnknown: false }
    }
    return { files: [], from: undefined, isUnknown: true }
  }
}
