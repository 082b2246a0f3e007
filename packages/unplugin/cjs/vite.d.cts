import type { Plugin } from 'vite' with { 'resolution-mode': 'import' }
import type { PluginOptions as Options } from '../dist/vite.js' with { 'resolution-mode': 'import' }

declare function crossload(options?: Options): Plugin
declare namespace crossload {
  type PluginOptions = Options
}

export = crossload
