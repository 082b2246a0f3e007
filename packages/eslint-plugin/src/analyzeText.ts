import { existsSync } from 'node:fs'
import { isCompiledFor, readVariants } from '@crossload/blocks'
import type { Known, Script } from '@crossload/blocks'
import { analyzeForHosts, applyIgnores, findUnusedIgnores, mayContainCall, mayIgnore, readIgnores } from '@crossload/core'
import type { Diagnostic, ResolvedOptions } from '@crossload/core'
import type { Host } from '@crossload/hosts'

/** What was found in a text, and which of its places each host compiles. */
export interface TextAnalysis {
  readonly diagnostics: readonly Diagnostic[]
  /** The hosts that get this stretch of the text as it stands, by UTF-16 offsets. */
  hostsOf(start: number, end: number): readonly Host[]
}

/** Scripts of a text, and the options of the hosts that compile just these. */
interface Variant {
  readonly scripts: readonly Script[]
  readonly options: ResolvedOptions[]
}

/**
 * Analyzes one file for every host. Hosts that compile the same scripts share one parse.
 *
 * @param text a whole file; or the script of a component alone, where the linter hands over no more
 * @param file its path
 * @param known what is known of the app where conditions ask; default: nothing
 */
export function analyzeText(text: string, file: string, options: readonly ResolvedOptions[], known?: Known): TextAnalysis {
  const mayConcern = options.some(({ sources, ignoreComments }) => mayContainCall(text, sources) || (ignoreComments && mayIgnore(text)))
  if (!mayConcern) return { diagnostics: [], hostsOf: () => [] }
  const id = isBareScript(text, file) ? `${file}.ts` : file
  const variants = new Map<string, Variant>()
  for (const each of options) {
    if (!isCompiledFor(file, each.host.id, existsSync)) continue
    for (const { scripts } of readVariants(text, id, each.host.id, known)) {
      const key = JSON.stringify(scripts)
      const variant = variants.get(key) ?? { scripts, options: [] }
      variant.options.push(each)
      variants.set(key, variant)
    }
  }
  const all = [...variants.values()]
  const results = all.flatMap((variant) => variant.scripts.flatMap(({ code, id }) => analyzeForHosts(code, id, variant.options.map(loud))))
  // What stands outside of a condition was read once for each case.
  const found = [...new Map(results.flatMap(({ diagnostics }) => diagnostics).map((each) => [JSON.stringify(each), each])).values()]
  const told = options.some(({ ignoreComments }) => ignoreComments) ? silence(found, text, id, options) : found
  return {
    diagnostics: told.toSorted((a, b) => a.range.start.offset - b.range.start.offset),
    hostsOf(start, end) {
      const stretch = text.slice(start, end)
      const having = all.filter(({ scripts }) => scripts.some(({ code }) => code.slice(start, end) === stretch))
      return [...new Set(having.flatMap((variant) => variant.options.map(({ host }) => host.id)))]
    },
  }
}

/** Comments count for the whole file: one may stand in the markup, or be there for another host's part of the script. */
function loud(options: ResolvedOptions): ResolvedOptions {
  return { ...options, ignoreComments: false }
}

function silence(found: readonly Diagnostic[], text: string, id: string, options: readonly ResolvedOptions[]): readonly Diagnostic[] {
  const { diagnostics, unused } = applyIgnores(found, readIgnores(text, id))
  // This looks at every host by itself, so the options of one will do.
  return [...diagnostics, ...options.slice(0, 1).flatMap((each) => findUnusedIgnores(text, id, unused, each))]
}

/** oxlint lints the scripts of a component one by one, and hands over nothing but the script. */
function isBareScript(text: string, file: string): boolean {
  return /\.(?:vue|nvue|uvue|mpx)$/i.test(file) && !/<\/script\s*>/i.test(text)
}
