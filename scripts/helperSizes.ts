import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Stands for all that an entry exports. */
export const EVERYTHING = '(everything)'

/** What one export of a runtime entry adds to an app, in bytes. */
export interface HelperSize {
  readonly entry: string
  readonly helper: string
  readonly minified: number
  readonly gzip: number
}

/** Every entry of the runtime. All but a few are a host's. */
export function runtimeEntries(): readonly string[] {
  const manifest = JSON.parse(readFileSync(new URL('../packages/runtime/package.json', import.meta.url), 'utf8')) as { exports: object }
  return Object.keys(manifest.exports).flatMap((path) => /^\.\/(\w+)$/.exec(path)?.[1] ?? [])
}

/** Bundles and minifies every export of some entries, each alone, and all of them together. */
export async function measureHelpers(entries: readonly string[]): Promise<readonly HelperSize[]> {
  const measured = await Promise.all(
    entries.map(async (entry) => {
      const helpers = Object.keys((await import(`@crossload/runtime/${entry}`)) as object)
      return Promise.all([EVERYTHING, ...helpers].map(async (helper) => ({ entry, helper, ...(await measure(entry, helper)) })))
    }),
  )
  return measured.flat()
}

/** A row a helper, a column an entry, `gzip/minified`; the first row names the entries. */
export function tabulate(sizes: readonly HelperSize[]): readonly (readonly string[])[] {
  const columns = [...new Set(sizes.map(({ entry }) => entry))]
  const rows = [...new Set(sizes.map(({ helper }) => helper))]
  const cell = (helper: string, entry: string): string => {
    const size = sizes.find((candidate) => candidate.helper === helper && candidate.entry === entry)
    return size ? `${size.gzip}/${size.minified}` : '-'
  }
  return [['', ...columns], ...rows.map((helper) => [helper, ...columns.map((entry) => cell(helper, entry))])]
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
