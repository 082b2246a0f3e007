import { transformSync } from 'esbuild'
import type { Loader } from 'esbuild'

const LOADERS: Readonly<Record<string, Loader>> = { ts: 'ts', uts: 'ts', tsx: 'tsx' }

/**
 * What esbuild's parser has against a script.
 *
 * @param lang its language, as a file extension
 * @returns the first error, or `undefined`
 */
export function syntaxErrorOf(text: string, lang: string): string | undefined {
  try {
    transformSync(text, { loader: LOADERS[lang] ?? 'jsx', logLevel: 'silent' })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
