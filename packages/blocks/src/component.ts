import { createRequire } from 'node:module'
import type { parse as parseMarkup } from '@vue/compiler-dom'
import type { Span } from './blank.ts'

/** One top-level `<script>` of a component. */
export interface ScriptBlock {
  /** What stands between the tags; of no length where that is nothing. */
  readonly content: Span
  readonly attributes: Readonly<Record<string, string>>
}

interface Compiler {
  readonly parse: typeof parseMarkup
}

/** It takes longer to load than everything else here, and most builds never ask for it. */
let compiler: Compiler | undefined

function loadCompiler(): Compiler {
  return (compiler ??= createRequire(import.meta.url)('@vue/compiler-dom') as Compiler)
}

const ELEMENT = 1
const ATTRIBUTE = 6

/** Reads the top-level scripts of a single-file component. Broken markup gives what can be read. */
export function readScriptBlocks(component: string): readonly ScriptBlock[] {
  const root = loadCompiler().parse(component, { parseMode: 'sfc', comments: false, onError() {}, onWarn() {} })
  return root.children.flatMap((node) => {
    if (node.type !== ELEMENT || node.tag !== 'script') return []
    const first = node.children[0]?.loc ?? node.loc
    const last = node.children.at(-1)?.loc
    const attributes = node.props.flatMap((prop) => (prop.type === ATTRIBUTE ? [[prop.name, prop.value?.content ?? ''] as const] : []))
    return [{ content: { start: first.start.offset, end: (last?.end ?? first.start).offset }, attributes: Object.fromEntries(attributes) }]
  })
}
