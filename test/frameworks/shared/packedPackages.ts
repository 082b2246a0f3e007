import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** What the apps depend on, and all of ours that it depends on in turn. */
const PACKED = ['unplugin', 'project', 'core', 'hosts', 'runtime', 'blocks'] as const

const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly packageManager: string }

/** Our packages as a registry would have them. */
export interface PackedPackages {
  /** The `node_modules` in which they and their dependencies are installed. */
  readonly folder: string
  remove(): void
}

/**
 * Packs what is built, as a release would, and has npm install it from the tarballs, in a folder outside of this repository: so `files`,
 * `publishConfig` and the ranges of dependencies are those of users. Each tarball is a dependency of the folder's own, by its path; where
 * they depend on each other, npm takes the one that is there, if its version is in the range, and otherwise asks the registry for it.
 */
export function installPackedPackages(): PackedPackages {
  const outer = realpathSync(mkdtempSync(join(tmpdir(), 'crossload-packed-')))
  const files = pack(outer)
  writeFileSync(join(outer, 'package.json'), JSON.stringify({ name: 'packed', private: true }))
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']
  execFileSync('npm', ['install', ...flags, ...files], { cwd: outer, stdio: ['ignore', 'ignore', 'inherit'] })
  return { folder: join(outer, 'node_modules'), remove: () => rmSync(outer, { recursive: true, force: true }) }
}

/** @returns the tarballs' paths */
function pack(destination: string): readonly string[] {
  const packages = PACKED.flatMap((name) => ['--filter', `./packages/${name}`])
  const args = ['-y', MANIFEST.packageManager, ...packages, 'pack', '--json', '--pack-destination', destination]
  const output = execFileSync('npx', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  return (JSON.parse(output) as readonly { readonly filename: string }[]).map(({ filename }) => filename)
}
