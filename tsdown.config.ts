import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'tsdown'
import type { UserConfig } from 'tsdown'

const PACKAGES = new URL('./packages/', import.meta.url)

/** Mini-program hosts parse ES2017; whatever is newer, an app's own build would have to compile below node_modules. */
const TARGETS: Readonly<Record<string, string>> = { runtime: 'es2017' }

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
    format: 'esm',
    target: TARGETS[name] ?? 'node20.19',
    platform: TARGETS[name] ? 'neutral' : 'node',
    dts: true,
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
  const manifest = readFileSync(new URL(`${name}/package.json`, PACKAGES), 'utf8')
  const outputs = new Set(Array.from(manifest.matchAll(/"\.\/dist\/([\w/-]+)\.js"/g), ([, output]) => output ?? ''))
  return Object.fromEntries(Array.from(outputs, (output) => [output, `src/${output}.ts`]))
}
