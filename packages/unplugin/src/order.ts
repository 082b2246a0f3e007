interface NamedPlugin {
  readonly name: string
}

/** uni-app's plugins that turn the global `uni` into imports: after them, nothing can be found by its name. */
const UNI_INJECT = /^uni:(?:mp|h5|app)-inject$/

/** Plugins that add imports for names that nobody declares. Calls of what they import are known only behind them. */
const ADDS_IMPORTS = /^(?:unplugin-auto-import|unimport)$/

/**
 * Moves a plugin behind those that add imports, wherever the user listed it. In place.
 *
 * @param plugins the resolved plugins, in order
 * @param name the plugin to move
 */
export function moveBehindImports(plugins: NamedPlugin[], name: string): void {
  const own = plugins.findIndex((plugin) => plugin.name === name)
  const last = plugins.findLastIndex((plugin) => ADDS_IMPORTS.test(plugin.name))
  if (own >= 0 && last > own) plugins.splice(last, 0, ...plugins.splice(own, 1))
}

/**
 * Moves a plugin in front of uni-app's inject plugin, wherever the user listed it. In place: Vite reads the order off this array.
 *
 * @param plugins the resolved plugins, in order
 * @param name the plugin to move
 */
export function moveBeforeUniInject(plugins: NamedPlugin[], name: string): void {
  const own = plugins.findIndex((plugin) => plugin.name === name)
  const inject = plugins.findIndex((plugin) => UNI_INJECT.test(plugin.name))
  if (inject >= 0 && own > inject) plugins.splice(inject, 0, ...plugins.splice(own, 1))
}
