import { UPLOADER_MODULE, WORDS } from '@crossload/core'
import type { PluginOptions } from './options.ts'

/**
 * A file without any of these has nothing for crossload: for bundlers that can look for them before they call a plugin. An uploader may come
 * from another file of the app.
 */
export function wordsOf({ sources }: PluginOptions): string[] {
  return [...WORDS, ...(sources?.uploader ? [sources.uploader.import ?? UPLOADER_MODULE, '.upload'] : [])]
}
