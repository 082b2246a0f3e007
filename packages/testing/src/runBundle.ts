import vm from 'node:vm'
import type { EmulatedHost } from './createHost.ts'

/**
 * Runs built code where only the host's global exists: no other host's, no `window`, no `XMLHttpRequest`, no `fetch`, no `require`.
 *
 * @param code a script, or CommonJS text
 * @returns its `module.exports`; of a script that exports nothing, the globals that it declares (`var app = (function () { … })()`)
 */
export function runBundle(code: string, host: EmulatedHost, extraGlobals: Record<string, unknown> = {}): Record<string, unknown> {
  const exports: Record<string, unknown> = {}
  const module = { exports }
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    module,
    exports,
    [host.globalName]: host.api,
    ...extraGlobals,
  }
  const given = new Set(Object.keys(globals))
  vm.runInContext(code, vm.createContext(globals), { filename: `bundle.${host.name}.js` })
  if (module.exports !== exports || Object.keys(exports).length > 0) return module.exports
  return Object.fromEntries(Object.entries(globals).filter(([name]) => !given.has(name)))
}
