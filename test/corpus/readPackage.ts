import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface SourceFile {
  /** Below the package's folder, with `/`. */
  readonly path: string
  readonly text: string
}

const HERE = fileURLToPath(new URL('.', import.meta.url))
const SOURCE = /\.(?:js|mjs|cjs|ts|tsx|uts|vue|uvue|nvue)$/

/**
 * Reads every script and single-file component of an installed corpus package; packages nested in it are left out.
 *
 * @throws Error when the package is not installed, or not in the version that this folder's package.json names
 */
export function readPackage(name: string): readonly SourceFile[] {
  const root = join(HERE, 'node_modules', name)
  if (!existsSync(join(root, 'package.json'))) throw new Error(`${name} is not installed: run \`pnpm install\``)
  const wanted = readJson(join(HERE, 'package.json')).devDependencies?.[name]
  const { version } = readJson(join(root, 'package.json'))
  if (version !== wanted) throw new Error(`${name} is installed in version ${version}, the corpus is made of ${wanted}`)
  return listFiles(root)
    .filter((path) => SOURCE.test(path))
    .sort()
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

function readJson(path: string): { readonly version?: string; readonly devDependencies?: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : listFiles(path)
    return entry.isFile() ? [path] : []
  })
}
