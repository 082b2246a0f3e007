import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { hosts, PLATFORMS } from '@crossload/hosts'
import { citationsIn, folderOf, problemIn } from '../citations.ts'
import type { Citation } from '../citations.ts'

/**
 * `pnpm facts:lines`: are all lines of packages that evidence cites there? Those of installed packages are looked up here; the others are
 * fetched from the registry in the version that is cited, so it is no test. Its exit code is 1 when a line is missing. Nothing of a package
 * runs.
 */

const run = promisify(execFile)
const cited = citationsIn([hosts, PLATFORMS])
const fetched = new Map<string, Citation[]>()
for (const citation of cited) {
  if (folderOf(citation) !== undefined) continue
  const spec = `${citation.name}@${citation.version}`
  fetched.set(spec, [...(fetched.get(spec) ?? []), citation])
}
const problems = cited.flatMap((citation) => {
  const folder = folderOf(citation)
  return folder === undefined ? [] : (problemIn(citation, folder) ?? [])
})

const root = mkdtempSync(join(tmpdir(), 'crossload-lines-'))
try {
  const packed = [...fetched].map(([spec, citations], index) => ({ spec, citations, folder: join(root, String(index)) }))
  problems.push(...(await Promise.all(packed.map(({ spec, citations, folder }) => lookUp(spec, citations, folder)))).flat())
} finally {
  rmSync(root, { recursive: true, force: true })
}

for (const problem of problems) console.log(problem)
const ofFetched = [...fetched.values()].reduce((sum, { length }) => sum + length, 0)
console.log(`${cited.length} places are cited: ${cited.length - ofFetched} of installed packages, ${ofFetched} of ${fetched.size} others; ${problems.length} are wrong`)
process.exitCode = problems.length === 0 ? 0 : 1

async function lookUp(spec: string, citations: readonly Citation[], folder: string): Promise<readonly string[]> {
  mkdirSync(folder)
  try {
    const { stdout } = await run('npm', ['pack', spec, '--ignore-scripts', '--json', '--pack-destination', folder], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    const [{ filename = '' } = {}] = JSON.parse(stdout) as readonly { readonly filename?: string }[]
    await run('tar', ['-xzf', join(folder, filename), '-C', folder, '--strip-components=1'])
  } catch (error) {
    return [`${spec}: cannot be fetched: ${String(error).split('\n')[0]}`]
  }
  return citations.flatMap((citation) => problemIn(citation, folder) ?? [])
}
