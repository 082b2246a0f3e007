import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'tsdown'
import type { UserConfig } from 'tsdown'
import { writeRequireEntries } from './scripts/requireEntries.ts'

const PACKAGES = new URL('./packages/', import.meta.url)

/** Mini-program hosts parse ES2017; whatever is newer, an app's own build would have to compile below node_modules. */
const TARGETS: Readonly<Record<string, string>> = { runtime: 'es2017' }

/** What tests load by `require` and Jest runs as it is: it is built as CommonJS. Other packages are ES modules that `require` gets by a file of one line. */
const BUILT_TWICE: ReadonlySet<string> = new Set(['hosts', 'runtime', 'testing'])

/** What every build loads before it begins: few files load faster than many. */
const LOADED_BY_BUILDS: ReadonlySet<string> = new Set(['blocks', 'core', 'hosts', 'project', 'unplugin'])

/** What a package ships beside its code. */
const COPIES: Readonly<Record<string, NonNullable<UserConfig['copy']>>> = {
  cli: [{ from: new URL('./docs/rules/*.md', import.meta.url).pathname, to: 'dist/rules' }],
}

export default defineConfig(readdirSync(PACKAGES).sort().map(configOf))

function configOf(name: string): UserConfig {
  return {
    name,
    cwd: new URL(name, PACKAGES).pathname,
    entry: entriesOf(name),
    format: BUILT_TWICE.has(name) ? ['esm', 'cjs'] : 'esm',
    target: TARGETS[name] ?? 'node20.19',
    platform: TARGETS[name] ? 'neutral' : 'node',
    dts: true,
    ...(!BUILT_TWICE.has(name) && {
      hooks: { 'build:done': () => writeRequireEntries(new URL(`${name}/dist/`, PACKAGES).pathname, outputsOf(name, 'cjs')) },
    }),
    ...(COPIES[name] && { copy: COPIES[name] }),
    fixedExtension: false,
    // Names without hashes: a stack trace says which file it means, and a release differs from the last only where the sources do.
    unbundle: !LOADED_BY_BUILDS.has(name),
    outputOptions: { chunkFileNames: '[name].js' },
    tsconfig: new URL('./tsconfig.json', import.meta.url).pathname,
    logLevel: 'warn',
    inputOptions: { checks: { pluginTimings: false } },
  }
}

/** Every `./dist/*.js` that a manifest offers, by the source file that it is made of. */
function entriesOf(name: string): Record<string, string> {
  return Object.fromEntries(outputsOf(name, 'js').map((output) => [output, `src/${output}.ts`]))
}

/** The names of all files below `dist` that a manifest offers, by how they end. */
function outputsOf(name: string, end: 'js' | 'cjs'): readonly string[] {
  const manifest = readFileSync(new URL(`${name}/package.json`, PACKAGES), 'utf8')
  return [...new Set(Array.from(manifest.matchAll(/"\.\/dist\/([\w/-]+)\.(c?js)"/g), ([, output = '', found]) => (found === end ? output : '')))].filter(Boolean)
}
