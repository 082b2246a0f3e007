import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** The version that the example's lock file was made with. */
const PNPM = 'pnpm@10.34.9'

/** The environment variable that names the `node_modules` with what was packed; without it, apps get the packages of the workspace. */
export const PACKED_FOLDER = 'CROSSLOAD_PACKED'

/** Folders of an app that are no part of its sources. */
const GENERATED: ReadonlySet<string> = new Set(['node_modules', 'dist'])

/** A framework's app in a folder of its own, outside of this repository. */
export interface FrameworkApp {
  readonly folder: string
  remove(): void
}

export interface Build {
  readonly exitCode: number
  /** What the framework printed, without colours and progress bars. */
  readonly output: string
}

/** A block of webpackbar's, up to the empty line after it: on a slow machine it names each plugin that is at work. */
const PROGRESS = /^● [^]*?(?:\n[^\S\n]*\n|$(?![^]))/gm

/**
 * Installs an example by its lock file where it is not installed yet.
 *
 * @param name a folder below `examples`
 * @returns its absolute path
 */
export function installExample(name: string): string {
  const folder = join(ROOT, 'examples', name)
  installApp(folder)
  return folder
}

/** Installs an app by its lock file where it is not installed yet. */
export function installApp(folder: string): void {
  if (existsSync(join(folder, 'node_modules', '.modules.yaml'))) return
  execFileSync('npx', ['-y', PNPM, 'install', '--frozen-lockfile'], { cwd: folder, stdio: 'inherit' })
}

/**
 * Copies an app beside the packages that an example has installed.
 *
 * @param sources the app's folder
 * @param example from `installExample`
 * @param packages a folder of packages that the app finds in `node_modules` above it
 */
export function copyApp(sources: string, example: string, packages?: string): FrameworkApp {
  const outer = realpathSync(mkdtempSync(join(tmpdir(), 'crossload-framework-')))
  const folder = join(outer, 'app')
  cpSync(sources, folder, { recursive: true, filter: (path) => !GENERATED.has(basename(path)) })
  // The framework finds out by the manifest which platforms are installed.
  cpSync(join(example, 'package.json'), join(folder, 'package.json'))
  linkPackages(join(example, 'node_modules'), join(folder, 'node_modules'))
  if (packages !== undefined) cpSync(packages, join(outer, 'node_modules'), { recursive: true })
  return { folder, remove: () => rmSync(outer, { recursive: true, force: true }) }
}

/** Makes a `node_modules` with all packages of another, ours replaced by what was packed. */
function linkPackages(installed: string, folder: string): void {
  const packed = process.env[PACKED_FOLDER]
  mkdirSync(folder)
  for (const name of readdirSync(installed)) symlinkSync(join(installed, name), join(folder, name))
  if (packed === undefined) return
  for (const name of ['unplugin-crossload', '@crossload']) {
    rmSync(join(folder, name), { force: true })
    symlinkSync(join(packed, name), join(folder, name))
  }
}

/** Runs a framework's command in an app. Whether it went well is for the caller to say. */
export function runCommand(folder: string, command: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Build> {
  const [file = '', ...args] = command
  return new Promise((resolve) => {
    const settings = { cwd: folder, env: { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '0', VITEST: '', ...env }, maxBuffer: 1 << 26 }
    const child = execFile(file, args, settings, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? 1, output: stripVTControlCharacters(stdout + stderr).replace(PROGRESS, '') })
    })
  })
}

/** Runs jobs two at a time. */
export async function inPairs<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items]
  const work = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await run(item)
  }
  await Promise.all([work(), work()])
}
