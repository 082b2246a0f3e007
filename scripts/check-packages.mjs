// Packs every package as a release would and looks at what came out: `pnpm build && pnpm check:packages`.
// One line a package; exits with 1 when one of them has a problem.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))

/** Packages are ESM and loaded by `require` too, on Node from 20.19 on, so a require call that ends at ESM is meant. */
const ATTW = ['--ignore-rules', 'cjs-resolves-to-esm', '--format', 'json']

/** The runtime says what its entries are in `browser` besides, for webpack 4, which uni-app for Vue 2 builds with and which knows no `exports`. */
const MEANT = new Set(['USE_EXPORTS_OR_IMPORTS_BROWSER'])

const folder = await mkdtemp(join(tmpdir(), 'crossload-pack-'))
let failed = 0
try {
  for (const name of (await readdir(join(root, 'packages'))).sort()) {
    const problems = await check(join(root, 'packages', name))
    console.log(problems.length === 0 ? `ok    ${name}` : `FAIL  ${name}: ${problems.join('; ')}`)
    failed += problems.length === 0 ? 0 : 1
  }
} finally {
  await rm(folder, { recursive: true })
}
process.exitCode = failed === 0 ? 0 : 1

async function check(directory) {
  const manifest = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'))
  const tarball = await pack(directory)
  return [...checkExports(manifest), ...(await checkOrigin(manifest, directory)), ...(await checkWithPublint(tarball)), ...(manifest.exports ? await checkWithAttw(tarball) : [])]
}

async function pack(directory) {
  const { stdout } = await run('npx', ['-y', packageManager, 'pack', '--json', '--pack-destination', folder], { cwd: directory })
  return JSON.parse(stdout).filename
}

/** `exports` is for the workspace, `publishConfig.exports` for the world: an entry that only one of them has is a mistake. */
function checkExports({ exports = {}, publishConfig }) {
  const published = publishConfig?.exports ?? {}
  const missing = Object.keys(exports).filter((key) => !(key in published))
  const added = Object.keys(published).filter((key) => !(key in exports))
  return [...missing, ...added].map((key) => `${key} is in one of exports and publishConfig.exports only`)
}

/** What npm shows of a package: who made it, where it is kept, and how it is used. */
async function checkOrigin(manifest, directory) {
  const fields = ['description', 'keywords', 'homepage', 'bugs', 'repository', 'author', 'license'].filter((field) => !manifest[field])
  const folder = relative(root, directory).replaceAll('\\', '/')
  const elsewhere = manifest.repository?.directory === folder ? [] : [`repository.directory is not ${folder}`]
  const readme = (await readdir(directory)).includes('README.md') ? [] : ['README.md is missing']
  const pinned = Object.entries(manifest.dependencies ?? {}).filter(([, range]) => range === 'workspace:*')
  const ranges = pinned.map(([name]) => `${name} is pinned, so that two of ours may bring two of it; write workspace:^`)
  return [...fields.map((field) => `${field} is missing`), ...elsewhere, ...readme, ...ranges]
}

async function checkWithPublint(tarball) {
  const bytes = await readFile(tarball)
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true })
  return messages.filter(({ code }) => !MEANT.has(code)).map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`)
}

async function checkWithAttw(tarball) {
  const cli = join(root, 'node_modules', '.bin', 'attw')
  try {
    await run(cli, [tarball, ...ATTW], { maxBuffer: 1 << 26 })
    return []
  } catch ({ stdout, message }) {
    return [`attw: ${kindsOf(stdout) || message}`]
  }
}

/** What attw found, by entry; what the flags ignore stays in its report, so this may name more than what failed. */
function kindsOf(stdout) {
  try {
    const { problems } = JSON.parse(stdout)
    return Object.keys(problems).join(', ')
  } catch {
    return ''
  }
}
