export const PLUGIN_NAME = 'unplugin-crossload'
