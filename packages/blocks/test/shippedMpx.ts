import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

const parseComponent = require('@mpxjs/webpack-plugin/lib/parser.js') as (
  content: string,
  options: { filePath: string; needMap: boolean; mode: string },
) => { script: { content: string; src?: string } | null }

/** The script that Mpx's own loader takes from a component, without the line breaks that it puts in front. */
export function readScriptAsMpx(content: string, mode: string): string | undefined {
  return parseComponent(content, { filePath: 'page.mpx', needMap: false, mode }).script?.content.trim()
}
