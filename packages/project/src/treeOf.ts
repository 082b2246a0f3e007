import type { File } from '@babel/types'
import { parseModule } from '@crossload/core/syntax'

/** The tree of a script; nothing for one that does not parse, or that nests deeper than an engine's stack. */
export function treeOf(code: string, id: string): File | undefined {
  try {
    const parsed = parseModule(code, id)
    return parsed.ok ? parsed.ast : undefined
  } catch {
    return undefined
  }
}
