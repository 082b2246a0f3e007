import { runtimeAliases } from './runtimeModule.ts'

interface ResolveOptions {
  alias?: unknown
}

/**
 * Tells webpack's or Rspack's resolver where the runtime lies. An alias costs nothing for other requests; a resolver plugin is asked about
 * every one.
 *
 * @param resolve `compiler.options.resolve`, changed in place before the first resolver is made of it
 */
export function addRuntimeAliases(resolve: ResolveOptions): void {
  const aliases = Object.entries(runtimeAliases())
  const { alias } = resolve
  if (Array.isArray(alias)) alias.push(...aliases.map(([name, path]) => ({ name, alias: path, onlyModule: true })))
  else resolve.alias = { ...(alias || undefined), ...Object.fromEntries(aliases.map(([name, path]) => [`${name}$`, path])) }
}
