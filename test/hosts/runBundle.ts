import vm from 'node:vm'
import type { EmulatedHost } from './createHost.ts'

/**
 * Runs built code where only the host's global exists: no other host's, no `window`, no `XMLHttpRequest`, no `fetch`.
 *
 * @param code a script, or CommonJS text
 * @returns its `module.exports`
 */
export function runBundle(code: string, host: EmulatedHost, extraGlobals: Record<string, unknown> = {}): Record<string, unknown> {
  const module = { exports: {} as Record<string, unknown> }
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    module,
    exports: module.exports,
    [host.globalName]: host.api,
    ...extraGlobals,
  }
  const context = vm.createContext(globals)
  vm.runInContext(code, context, { filename: `bundle.${host.name}.js` })
  return module.exports
}
