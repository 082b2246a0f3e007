import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Runs `use` in a folder where the newest published versions of the packages are installed, and removes it afterwards. No script of theirs
 * runs.
 */
export async function withNewest(packages: readonly string[], use: (folder: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'crossload-drift-'))
  try {
    await writeFile(join(folder, 'package.json'), '{ "private": true }')
    const newest = packages.map((name) => `${name}@latest`)
    await npm(['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', ...newest], folder)
    use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Every published version, in the order of SemVer, in which npm lists them. */
export async function publishedVersions(name: string): Promise<readonly string[]> {
  return [JSON.parse(await npm(['view', name, 'versions', '--json'], tmpdir())) as string | readonly string[]].flat()
}

async function npm(words: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await run('npm', words, { encoding: 'utf8', maxBuffer: 2 ** 26, cwd })
  return stdout
}
