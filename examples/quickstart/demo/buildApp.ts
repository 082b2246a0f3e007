import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import crossload from 'unplugin-crossload/vite'
import { build, defaultClientConditions, minify } from 'vite'
import type { DemoHost } from './demoHosts.ts'

export interface Built {
  /** CommonJS, in one file. */
  readonly code: string
  /** What crossload's runtime adds: bytes of its modules after tree-shaking, with short names and without blanks, gzipped. */
  readonly runtimeBytes: number
}

const EXAMPLE = fileURLToPath(new URL('../', import.meta.url))

/** Where the runtime lies in this repository; an app has it below `node_modules/@crossload/runtime`. */
const RUNTIME = /[\\/](?:packages|@crossload)[\\/]runtime[\\/]/

/** Builds the app for one host, in memory. Not minified, so that the output can be read. */
export async function buildApp(host: DemoHost): Promise<Built> {
  const result = await build({
    root: EXAMPLE,
    configFile: false,
    logLevel: 'silent',
    plugins: [crossload({ target: host.id })],
    // This repository's packages are used as they are in its source folders.
    resolve: { conditions: ['dev', ...defaultClientConditions] },
    build: {
      write: false,
      minify: false,
      target: 'es2017',
      lib: { entry: 'src/main.ts', formats: ['cjs'], fileName: 'app' },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : [])).filter((file) => file.type === 'chunk')
  const [chunk, ...others] = chunks
  if (!chunk || others.length > 0) throw new Error(`the build gave ${chunks.length} chunks instead of one`)
  const runtime = Object.entries(chunk.modules)
    .filter(([id]) => RUNTIME.test(id))
    .map(([, module]) => module.code ?? '')
  return { code: chunk.code, runtimeBytes: runtime.length === 0 ? 0 : await compressedBytes(runtime.join('\n')) }
}

/** Nothing calls these modules once they stand alone, so only names and blanks may go: anything more would leave nothing. */
async function compressedBytes(code: string): Promise<number> {
  const { code: minified } = await minify('runtime.js', code, { module: true, compress: false, mangle: { toplevel: true } })
  return gzipSync(minified).length
}
