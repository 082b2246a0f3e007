// Builds and checks every package, and publishes those whose version npm does not have: `pnpm release`.
// With `--dry-run` it packs them instead, and prints what would go out. Versions are raised beforehand: `pnpm changeset version`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
const isDryRun = values['dry-run']
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// pnpm hands its settings to what it runs, and npm complains of each that it does not know.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name === 'npm_config_registry' || !/^npm_config_/i.test(name)))

const pnpm = (cwd, ...args) => execFileSync('npx', ['-y', packageManager, ...args], { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] })
const ask = (cwd, command, ...args) => execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 })

const changed = ask(root, 'git', 'status', '--porcelain')
if (changed !== '' && !isDryRun) {
  console.error(`release: there are changes that are not committed; commit or drop them first.\n${changed}`)
  process.exit(1)
}
pnpm(root, 'build')
pnpm(root, 'check:packages')
if (isDryRun) printPacked()
else pnpm(root, 'exec', 'changeset', 'publish')

/** What each tarball is called, weighs and holds, and what it asks for of ours. */
function printPacked() {
  const folder = mkdtempSync(join(tmpdir(), 'crossload-release-'))
  try {
    for (const name of readdirSync(join(root, 'packages')).sort()) {
      const directory = join(root, 'packages', name)
      const { filename, files } = JSON.parse(ask(directory, 'npx', '-y', packageManager, 'pack', '--json', '--pack-destination', folder))
      const manifest = JSON.parse(ask(folder, 'tar', '-xzOf', filename, 'package/package.json'))
      const ours = Object.entries(manifest.dependencies ?? {}).filter(([dependency]) => dependency.startsWith('@crossload/'))
      console.log(`\n${manifest.name}@${manifest.version}  ${(statSync(filename).size / 1000).toFixed(1)} kB, ${files.length} files`)
      for (const { path } of files.filter(({ path: file }) => !file.startsWith('dist/'))) console.log(`  ${path}`)
      if (ours.length > 0) console.log(`  asks for ${ours.map(([dependency, range]) => `${dependency} ${range}`).join(', ')}`)
    }
    console.log('\nNothing was published.')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
