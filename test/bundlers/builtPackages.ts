import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = join(root, 'packages')
const stamp = join(root, 'node_modules', '.crossload-dist')

/** Vitest's global setup for tests that load what is published: builds `dist` of all packages, unless it is that of these very sources. */
export default function setup(): void {
  const hash = hashOfSources()
  const isBuilt = readdirSync(packages).every((name) => existsSync(join(packages, name, 'dist')))
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  execFileSync(join(root, 'node_modules', '.bin', 'tsdown'), { cwd: root, stdio: 'inherit' })
  writeFileSync(stamp, hash)
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const add = (path: string) => hash.update(path).update(readFileSync(path))
  add(join(root, 'tsdown.config.ts'))
  add(join(root, 'scripts', 'requireEntries.ts'))
  const pages = join(root, 'docs', 'rules')
  for (const page of readdirSync(pages).sort()) add(join(pages, page))
  for (const name of readdirSync(packages).sort()) {
    add(join(packages, name, 'package.json'))
    const src = join(packages, name, 'src')
    const files = readdirSync(src, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) add(path)
  }
  return hash.digest('hex')
}
