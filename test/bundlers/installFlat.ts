import { cpSync, existsSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'

/**
 * Installs a package and its dependencies as npm lays them out, from what this repository has installed: dependencies only, no optional
 * peers.
 *
 * @param name the package
 * @param from a file that can resolve it
 * @param root the folder whose `node_modules` is filled
 */
export function installFlat(name: string, from: string, root: string): void {
  const target = join(root, 'node_modules', name)
  if (existsSync(target)) return
  const source = packageFolder(name, from)
  cpSync(source, target, { recursive: true, filter: (path) => basename(path) !== 'node_modules' })
  const { dependencies = {} } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> }
  for (const dependency of Object.keys(dependencies)) installFlat(dependency, join(source, 'package.json'), root)
}

function packageFolder(name: string, from: string): string {
  const folders = createRequire(from).resolve.paths(name) ?? []
  const found = folders.map((folder) => join(folder, name)).find((folder) => existsSync(join(folder, 'package.json')))
  if (found === undefined) throw new Error(`${name} is not installed`)
  return realpathSync(found)
}
