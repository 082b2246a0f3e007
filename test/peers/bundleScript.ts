import { createRequire } from 'node:module'
import vm from 'node:vm'
import { build } from 'esbuild'

const { resolve } = createRequire(import.meta.url)

/** What a framework's own build does to its runtime beyond bundling. */
export interface FrameworkBuild {
  /** Constants that it fills in. */
  readonly define?: Readonly<Record<string, string>>
  /** Packages that it gives to an import of another one. */
  readonly alias?: Readonly<Record<string, string>>
  /** Endings that it tries on an import without one, in order. */
  readonly extensions?: readonly string[]
}

/**
 * Bundles modules into one script, for production as an app ships it.
 *
 * @param entry module text that puts on `globalThis` what the script is for
 */
export async function bundleScript(entry: string, framework: FrameworkBuild = {}): Promise<vm.Script> {
  return new vm.Script(await bundleText(entry, framework))
}

/** The same as text. */
export async function bundleText(entry: string, { define, alias = {}, extensions }: FrameworkBuild = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    conditions: ['dev'],
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    alias: Object.fromEntries(Object.entries(alias).map(([name, instead]) => [name, resolve(instead)])),
    ...(extensions && { resolveExtensions: [...extensions] }),
    // Modules are strict, and esbuild does not say so in a script.
    banner: { js: "'use strict';" },
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}
