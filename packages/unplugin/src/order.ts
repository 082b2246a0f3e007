interface NamedPlugin {
  readonly name: string
}

/** uni-app's plugins that turn the global `uni` into imports: after them, nothing can be found by its name. */
const UNI_INJECT = /^uni:(?:mp|h5|app)-inject$/

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
