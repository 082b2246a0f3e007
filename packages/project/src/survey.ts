import { dirname, join, sep } from 'node:path'
import { isTest } from './entries.ts'
import type { FileSystem } from './fileSystem.ts'
import type { Package } from './packages.ts'
import type { Resolve } from './resolve.ts'
import { sourcesBelow } from './sourceFiles.ts'
import type { SourceFile, SourceReader } from './sources.ts'

/** One file imports another. */
export interface Edge {
  readonly importer: SourceFile
  readonly specifier: string
}

/** Every file that may take part in an app. */
export interface Survey {
  /** By real path. */
  readonly files: ReadonlyMap<string, SourceFile>
  /** Who imports what lies outside the app's folder. */
  readonly edges: ReadonlyMap<string, readonly Edge[]>
  /** The packages that were come by, by their folder. */
  readonly packages: ReadonlyMap<string, Package>
  /** The package of a file outside the app's folder, if it lies in one. */
  packageOf(file: string): Package | undefined
}

/** What frameworks are made of installs no interceptor, and there is a lot of it. */
const FRAMEWORK = /^(?:vue|pinia|vuex|vue-i18n|core-js|core-js-pure|react|react-dom|@(?:vue|dcloudio|mpxjs|tarojs|babel|types|swc|crossload)\/.*|crossload)$/

const INSTALLED = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/s

/** Does a file belong to what frameworks are made of? */
export function isOfFramework(path: string): boolean {
  return FRAMEWORK.test(INSTALLED.exec(path)?.[1]?.replaceAll('\\', '/') ?? '')
}

/** Where a survey stops. */
export interface Bounds {
  /** Names of folders that are left out until somebody imports what is in them. */
  readonly ignored: ReadonlySet<string>
  /** The installed packages that are looked into for a file of the folder; not given: all that it imports. */
  readonly installed?: ReadonlySet<string>
}

/**
 * Looks at every source below a folder, and from there at what lies elsewhere: files beside the folder, packages of the workspace, packages
 * of `node_modules`. Inside the folder nothing is resolved: whoever wants to know who imports a file asks for it.
 *
 * @param resolveWith makes a resolver once it is known which files there are
 */
export function survey(
  folder: string,
  entries: readonly string[],
  reader: SourceReader,
  fileSystem: FileSystem,
  resolveWith: (known: ReadonlySet<string>) => Resolve,
  { ignored, installed }: Bounds = { ignored: new Set() },
): Survey {
  const files = new Map<string, SourceFile>()
  const edges = new Map<string, Edge[]>()
  const packages = new Map<string, Package>()
  const own = new Map<string, Package>()
  const { files: paths, others } = sourcesBelow(folder, fileSystem, ignored)
  const inside = folder + sep
  const left = others.map((other) => other + sep)
  const resolve = resolveWith(paths)
  const queue = [...paths, ...entries]
  const known = new Set(queue)

  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const file = reader.read(at)
    if (!file) continue
    files.set(at, file)
    const isInside = paths.has(at)
    if (isInside && isTool(at.slice(inside.length))) continue
    if ((!isInside || installed) && isOfNode(file)) continue
    for (const specifier of file.specifiers) {
      if (isInside && staysInside(specifier, at, inside, left)) continue
      follow(file, specifier)
    }
  }

  function follow(importer: SourceFile, specifier: string): void {
    if (FRAMEWORK.test(specifier.replace(/^((?:@[^/]*\/)?[^/]*).*$/s, '$1'))) return
    const { files: found, from } = resolve(specifier, importer.path)
    if (from && FRAMEWORK.test(from.name)) return
    if (from?.isInstalled && installed && paths.has(importer.path) && !installed.has(from.name)) return
    if (from) packages.set(from.folder, from)
    const holder = from ?? own.get(importer.path)
    for (const path of found) {
      if (paths.has(path)) continue
      const list = edges.get(path)
      if (list) list.push({ importer, specifier })
      else edges.set(path, [{ importer, specifier }])
      if (holder && path.startsWith(holder.folder + sep)) own.set(path, holder)
      if (known.has(path)) continue
      known.add(path)
      queue.push(path)
    }
  }

  return { files, edges, packages, packageOf: (file) => own.get(file) }
}

/** Tests, and what configures tools: neither runs on a host, and both import what is large. */
export function isTool(path: string): boolean {
  return isTest(path) || /(?:^|[\\/])(?:(?!app\.)[^\\/]*\.config\.[^./\\]+|gulpfile\.[^./\\]+)$/.test(path)
}

/** Does a file run on Node alone? */
export function isOfNode({ specifiers }: SourceFile): boolean {
  return specifiers.some((name) => BUILTIN.has(name))
}

const BUILTIN: ReadonlySet<string> = new Set(
  ['fs', 'fs/promises', 'os', 'child_process', 'worker_threads', 'module', 'vm', 'tty', 'test'].flatMap((name) => [name, `node:${name}`]),
)

/** A relative name that does not climb out of the folder, nor into one that was left out. */
function staysInside(specifier: string, importer: string, inside: string, left: readonly string[]): boolean {
  if (!specifier.startsWith('.')) return false
  if (left.length === 0 && specifier.startsWith('./') && !specifier.includes('/../')) return true
  const path = join(dirname(importer), specifier) + sep
  return path.startsWith(inside) && !left.some((folder) => path.startsWith(folder))
}
