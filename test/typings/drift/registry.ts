import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Runs `use` in a folder where the newest published versions of the packages are installed, and removes it afterwards. No script of theirs
 * runs.
 */
export function withNewest<Result>(packages: readonly string[], use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'crossload-drift-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    npm(
      ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', ...packages.map((name) => `${name}@latest`)],
      folder,
    )
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The highest published version among those of the same major version. npm lists them in the order of SemVer; a mirror's dates say little. */
export async function newestLike(name: string, version: string): Promise<string> {
  const { stdout } = await run('npm', ['view', name, 'versions', '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  const versions = [JSON.parse(stdout) as string | readonly string[]].flat()
  const major = version.split('.')[0]
  return versions.findLast((each) => each.split('.')[0] === major) ?? version
}

function npm(words: readonly string[], cwd?: string): string {
  return execFileSync('npm', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...(cwd !== undefined && { cwd }) })
}
