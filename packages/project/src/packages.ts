import { dirname, join } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import { asObject, asText, readJson } from './json.ts'
import type { Json } from './json.ts'

/** A package as an importer finds it. */
export interface Package {
  readonly name: string
  /** Real path. */
  readonly folder: string
  readonly manifest: Json
  /** Does it lie below `node_modules`? A package of the workspace does not. */
  readonly isInstalled: boolean
}

/** The name of the package in a bare specifier, and what is asked of it: `.`, `./sub`. */
export function splitSpecifier(specifier: string): { readonly name: string; readonly subpath: string } | undefined {
  const [, name, rest = ''] = /^((?:@[\w.~-]+\/)?[\w~-][\w.~-]*)(?:\/(.*))?$/s.exec(specifier) ?? []
  return name === undefined ? undefined : { name, subpath: rest === '' ? '.' : `./${rest}` }
}

/** Finds a package as Node does: in every `node_modules` on the way up, then the importer's own by its name. */
export function findPackage(name: string, from: string, fileSystem: FileSystem): Package | undefined {
  for (let at = from; ; at = dirname(at)) {
    const path = join(at, 'node_modules', name)
    if (fileSystem.kindOf(path) === 'folder') return packageAt(name, fileSystem.realPath(path), fileSystem)
    if (fileSystem.kindOf(join(at, 'package.json')) === 'file') {
      const own = readJson(join(at, 'package.json'), fileSystem)
      if (own['name'] === name) return packageAt(name, at, fileSystem)
    }
    if (dirname(at) === at) return undefined
  }
}

function packageAt(name: string, folder: string, fileSystem: FileSystem): Package {
  const isInstalled = /[\\/]node_modules[\\/]/.test(folder)
  return { name, folder, manifest: readJson(join(folder, 'package.json'), fileSystem), isInstalled }
}

/**
 * The paths at which a package may hold what is asked of it, not checked and without left-out extensions. Which condition of `exports`
 * holds is for the bundler to know, so all count.
 *
 * @param subpath `.` or `./sub`
 */
export function pathsIn({ folder, manifest }: Pick<Package, 'folder' | 'manifest'>, subpath: string): readonly string[] {
  const { exports } = manifest
  const targets = exports === undefined ? [] : targetsOf(exports, subpath)
  if (targets.length > 0) return targets.map((target) => join(folder, target))
  if (subpath !== '.') return [join(folder, subpath)]
  const named = ['module', 'browser', 'main'].flatMap((field) => asText(manifest[field]) ?? [])
  return [...named, 'index'].map((path) => join(folder, path))
}

/** The targets of `#name`, by the manifest of the package that a file belongs to. */
export function pathsOfImport(specifier: string, from: string, fileSystem: FileSystem): readonly string[] {
  for (let at = from; ; at = dirname(at)) {
    if (fileSystem.kindOf(join(at, 'package.json')) === 'file') {
      const { imports } = readJson(join(at, 'package.json'), fileSystem)
      return matching(asObject(imports), specifier).map((target) => (target.startsWith('.') ? join(at, target) : target))
    }
    if (dirname(at) === at) return []
  }
}

function targetsOf(exports: unknown, subpath: string): readonly string[] {
  const table = asObject(exports)
  const isTable = Object.keys(table).some((key) => key.startsWith('.'))
  return isTable ? matching(table, subpath) : subpath === '.' ? leavesOf(exports) : []
}

/** The key itself, else the longest with a `*` that fits. */
function matching(table: Json, asked: string): readonly string[] {
  if (asked in table) return leavesOf(table[asked])
  const fitting = Object.keys(table).flatMap((key) => {
    const [before = '', after] = key.split('*')
    const fits = after !== undefined && asked.length >= before.length + after.length && asked.startsWith(before) && asked.endsWith(after)
    return fits ? [{ key, before, part: asked.slice(before.length, asked.length - after.length) }] : []
  })
  const [best] = fitting.toSorted((a, b) => b.before.length - a.before.length)
  return best ? leavesOf(table[best.key]).map((target) => target.replaceAll('*', best.part)) : []
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  return Object.entries(asObject(value)).flatMap(([condition, target]) => (condition === 'types' ? [] : leavesOf(target)))
}
