import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const require = createRequire(import.meta.url)

const RUNTIME = '@crossload/runtime'

/** What emitted code imports. Plain enough for the regular expressions of Go and Rust. */
export const RUNTIME_MODULE = /^@crossload\/runtime\/[A-Za-z0-9-]+$/

/**
 * Where a module of the runtime lies. It is a dependency of this package, so an app need not install it, nor could its own folders be
 * relied on to lead there.
 *
 * @returns an absolute path; `undefined` for a specifier that is none of the runtime's
 */
export function resolveRuntimeModule(specifier: string): string | undefined {
  if (!RUNTIME_MODULE.test(specifier)) return undefined
  try {
    // Beside what `require` gets lies the ES module, of which bundlers leave out what is not used.
    return require.resolve(specifier).replace(/\.cjs$/, '.js')
  } catch {
    return undefined
  }
}

/** Every module of the runtime by its specifier, for bundlers that take a table of names. */
export function runtimeAliases(): Readonly<Record<string, string>> {
  const manifest: { exports: Readonly<Record<string, unknown>> } = require(`${RUNTIME}/package.json`)
  const aliases: Record<string, string> = {}
  for (const entry of Object.keys(manifest.exports)) {
    const specifier = RUNTIME + entry.slice(1)
    const path = resolveRuntimeModule(specifier)
    if (path !== undefined) aliases[specifier] = path
  }
  return aliases
}

/** Where the runtime's modules lie: an absolute path without a slash at its end. */
export function runtimeFolder(): string | undefined {
  const path = resolveRuntimeModule(`${RUNTIME}/weixin`)
  return path === undefined ? undefined : dirname(path)
}
