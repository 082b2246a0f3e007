import type { ScriptBlock } from './component.ts'

/**
 * The one script that Mpx compiles in a mode: the block for this mode, else the one for all; of two alike, the later.
 * Blocks with `env` belong to environments, which a host does not tell. Source: @mpxjs/webpack-plugin@2.10.20
 * lib/template-compiler/compiler.js:472-560.
 */
export function chooseMpxScript(blocks: readonly ScriptBlock[], mode: string): ScriptBlock | undefined {
  const isScript = ({ attributes: { name, type = '', env } }: ScriptBlock) =>
    name !== 'json' && !type.startsWith('application/json') && !env
  const scripts = blocks.filter(isScript)
  return scripts.findLast(({ attributes }) => attributes['mode'] === mode) ?? scripts.findLast(({ attributes }) => !attributes['mode'])
}
