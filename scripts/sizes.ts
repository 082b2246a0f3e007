// Prints what the runtime's helpers weigh in an app, and fails when one weighs more than it may.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const EVERYTHING = '(everything)'

/** Bytes, minified + gzip, of all that an entry exports. */
const WHOLE_ENTRY = 1536

/** Of one helper. */
const HELPER = 400

/** What splits `files` holds nearly everything, and has no budget but that of everything. */
const DROP_IN = /^(?:(?:up|down)loadFile|through|split)$/

interface Size {
  readonly entry: string
  readonly helper: string
  readonly minified: number
  readonly gzip: number
}

const measured = await Promise.all(entries().map(sizesOf))
const sizes = measured.flat()
console.log('bytes, gzip/minified')
for (const line of table(sizes)) console.log(line)

const over = sizes.filter((size) => size.gzip > budgetOf(size))
for (const size of over) console.error(`${size.entry} ${size.helper}: ${size.gzip} bytes of ${budgetOf(size)}`)
process.exitCode = over.length > 0 ? 1 : 0

/** Every entry of the runtime. All but a few are a host's. */
function entries(): readonly string[] {
  const manifest = JSON.parse(readFileSync(new URL('../packages/runtime/package.json', import.meta.url), 'utf8')) as { exports: object }
  return Object.keys(manifest.exports).flatMap((path) => /^\.\/(\w+)$/.exec(path)?.[1] ?? [])
}

async function sizesOf(entry: string): Promise<readonly Size[]> {
  const helpers = Object.keys((await import(`@crossload/runtime/${entry}`)) as object)
  return Promise.all([EVERYTHING, ...helpers].map(async (helper) => ({ entry, helper, ...(await measure(entry, helper)) })))
}

function budgetOf({ helper }: Size): number {
  return helper === EVERYTHING || DROP_IN.test(helper) ? WHOLE_ENTRY : HELPER
}

async function measure(entry: string, helper: string): Promise<{ minified: number; gzip: number }> {
  const exported = helper === EVERYTHING ? '*' : `{ ${helper} }`
  const { outputFiles } = await build({
    stdin: { contents: `export ${exported} from '@crossload/runtime/${entry}'`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2017',
    conditions: ['dev'],
    write: false,
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length }
}

/** A row a helper, a column an entry. */
function table(sizes: readonly Size[]): readonly string[] {
  const columns = [...new Set(sizes.map(({ entry }) => entry))]
  const rows = [...new Set(sizes.map(({ helper }) => helper))]
  const cell = (helper: string, entry: string): string => {
    const size = sizes.find((candidate) => candidate.helper === helper && candidate.entry === entry)
    return size ? `${size.gzip}/${size.minified}` : '-'
  }
  const line = (head: string, cells: readonly string[]): string => head.padEnd(21) + cells.map((text) => text.padStart(10)).join('')
  return [line('', columns), ...rows.map((helper) => line(helper, columns.map((entry) => cell(helper, entry))))]
}
