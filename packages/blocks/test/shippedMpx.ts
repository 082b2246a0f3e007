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

const { stripCondition } = require('@mpxjs/webpack-plugin/lib/style-compiler/strip-conditional.js') as {
  stripCondition(content: string, defs: Readonly<Record<string, string>>): string
}
const { STYLE_PAD_PLACEHOLDER } = require('@mpxjs/webpack-plugin/lib/utils/const.js') as { STYLE_PAD_PLACEHOLDER: string }

/** What Mpx leaves of a component's text where it reads the file, without the comments that it puts into the gaps. */
export function stripAsMpx(content: string, mode: string): string {
  return stripCondition(content, { __mpx_mode__: mode }).replaceAll(`/* ${STYLE_PAD_PLACEHOLDER} */`, '')
}
