import { join } from 'node:path'
import type { Node, Program } from '@babel/types'
import { eachChild, parseModule, stringValue, unwrap } from '@crossload/core/syntax'
import type { FileSystem } from './fileSystem.ts'

const CONFIGS = ['vite.config', 'vue.config', 'webpack.config', 'mpx.config', 'rspack.config', 'farm.config', 'config/index']
const CONFIG_EXTENSIONS = ['.ts', '.mts', '.js', '.mjs', '.cjs']

/**
 * The configs of bundlers that name a setting, parsed. They are read and not run.
 *
 * @param word the setting's name
 */
export function readConfigs(root: string, word: string, fileSystem: FileSystem): readonly Program[] {
  return CONFIGS.flatMap((name) => CONFIG_EXTENSIONS.map((extension) => join(root, name + extension))).flatMap((file) => {
    const text = fileSystem.kindOf(file) === 'file' ? fileSystem.read(file)?.toString('utf8') : undefined
    const parsed = text?.includes(word) ? parseModule(text, file) : undefined
    return parsed?.ok ? [parsed.ast.program] : []
  })
}

/** The texts of an expression that makes a path, in order. */
export function textsOf(node: Node): readonly string[] {
  const value = stringValue(node)
  if (value !== undefined) return [value]
  const texts: string[] = []
  eachChild(unwrap(node), (child) => texts.push(...textsOf(child)))
  return texts
}
