import vm from 'node:vm'
import type { EmulatedHost } from '@crossload/testing'

/**
 * Runs scripts one after the other where only the host's global exists: no other host's, no `window`, no `XMLHttpRequest`, no `fetch`.
 * Scripts are compiled once for all their runs, because a framework's runtime takes longer to compile than an upload takes.
 *
 * @param last CommonJS text
 * @returns its `module.exports`
 */
export function runScripts(
  first: readonly vm.Script[],
  last: string,
  host: EmulatedHost,
  globals: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const module = { exports: {} as Record<string, unknown> }
  const context = vm.createContext({
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    module,
    exports: module.exports,
    [host.globalName]: host.api,
    ...globals,
  })
  for (const script of first) script.runInContext(context)
  vm.runInContext(last, context, { filename: `case.${host.name}.js` })
  return module.exports
}
