import { transformSync } from '@babel/core'
import type { PluginItem } from '@babel/core'
import { traverseFast } from '@babel/types'
import type { File, Node } from '@babel/types'
import { transform } from '@crossload/core'
import type { TransformOptions, TransformResult } from '@crossload/core'
import crossload from 'babel-plugin-crossload'
import type { Program } from './forms.ts'
import { firstDifference, isSameTree } from './sameTree.ts'
import { readStrictly, sprinkle, syntaxOf } from './trivia.ts'
import type { Trivia } from './trivia.ts'

/** What came of one program. */
export interface Checked {
  /** `other`: the trivia made another program of it, so that there was nothing to compare. */
  readonly outcome: 'rewritten' | 'untouched' | 'other'
  readonly problems: readonly string[]
}

/** What is checked: core, and the Babel plugin. */
export interface Engines {
  readonly transform: typeof transform
  readonly crossload: typeof crossload
}

/** The statements that bring the helpers in. */
const HELPERS = /(?:(?:import|const) \{ [^\n]* \} (?:from |= require\()'@crossload\/runtime\/\w+'\)?;\r?\n)+/

/**
 * Puts trivia into a program's gaps and transforms it. The outcome has to be that of the program without them, by the text and by Babel's
 * nodes, with every comment, with nothing else changed, and once and for all.
 */
export function checkAppliers(
  { code: bare, file, sources, prefix }: Program,
  trivia: Trivia,
  given: TransformOptions,
  engines: Engines = { transform, crossload },
): Checked {
  const options: TransformOptions = {
    ...given,
    sources: { ...given.sources, ...sources },
    project: { ...given.project, mpx: { ...given.project?.mpx, ...(prefix === undefined ? {} : { prefix }) } },
    rules: { 'parse-error': 'warn' },
    sourcemap: false,
  }
  const bareTree = readStrictly(bare, file, true)
  const code = sprinkle(bare, bareTree, trivia)
  const tree = tryToRead(code, file)
  if (!tree || !isSame(tree, bareTree)) return { outcome: 'other', problems: [] }

  const problems: string[] = []
  const expected = engines.transform(bare, file, options)
  const result = engines.transform(code, file, options)
  const output = result?.code ?? code
  if (result?.diagnostics.some(({ rule }) => rule === 'internal-error')) problems.push('crossload itself failed')
  if (decisionsOf(result) !== decisionsOf(expected)) problems.push(`decided otherwise:\n${decisionsOf(expected)}\n${decisionsOf(result)}`)
  const outputTree = tryToRead(output, file)
  const expectedTree = tryToRead(expected?.code ?? bare, file)
  if (!outputTree) problems.push('the output does not parse')
  else if (!expectedTree) problems.push(`without trivia, the output does not parse:\n${expected?.code}`)
  else {
    if (!isSame(outputTree, expectedTree)) problems.push(`another program than without trivia:\n${expected?.code}`)
    if (!isEqual(commentsIn(outputTree, output), commentsIn(tree, code))) problems.push('the comments are not those of the source')
    problems.push(...checkWithBabel(code, file, [engines.crossload, options], tree, outputTree))
  }
  problems.push(...checkBytes(code, tree, output, result))
  const again = engines.transform(output, file, options)
  if (again?.changed) problems.push(`transforming twice changes:\n${again.code}`)
  if (problems.length > 0) problems.push(`source (${file}, ${JSON.stringify(options)}):\n${code}`, `output:\n${output}`)
  return { outcome: result?.changed ? 'rewritten' : 'untouched', problems }
}

function tryToRead(code: string, file: string): File | undefined {
  try {
    return readStrictly(code, file)
  } catch {
    return undefined
  }
}

function isSame(a: File, b: File): boolean {
  return isSameTree(a.program, b.program)
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}

function commentsIn({ comments }: File, code: string): readonly string[] {
  return (comments ?? []).map(({ start, end }) => code.slice(start, end))
}

function decisionsOf(result: TransformResult | undefined): string {
  return (result?.calls ?? []).map(({ api, disposition, reason, helpers }) => `${api} ${disposition} ${reason} ${helpers.join(' ')}`).join('\n')
}

/**
 * Babel’s nodes, and the text that Babel prints of them, have to be what the text's applier gives. Where Babel prints the source itself
 * wrongly, there is nothing to learn from it.
 */
function checkWithBabel(code: string, file: string, plugin: PluginItem, source: File, expected: File): readonly string[] {
  const comments = commentsIn(source, code).map(normal)
  const ours = runBabel(code, file, [plugin])
  const differs = firstDifference(ours.ast.program, expected.program)
  const problems = differs === undefined ? [] : [`Babel’s nodes are another program, by ${differs}:\n${ours.printed}`]
  const faults = faultsOf(ours.printed, file, expected, comments)
  if (faults.length === 0) return problems
  const canPrint = faultsOf(runBabel(code, file, []).printed, file, source, comments).length === 0
  return canPrint ? [...problems, ...faults] : problems
}

function runBabel(code: string, file: string, plugins: PluginItem[]): { readonly ast: File; readonly printed: string } {
  const result = transformSync(code, {
    filename: file,
    babelrc: false,
    configFile: false,
    highlightCode: false,
    compact: false,
    ast: true,
    sourceType: file.endsWith('.cjs') ? 'script' : 'unambiguous',
    parserOpts: { plugins: syntaxOf(file) },
    plugins,
  })
  if (!result?.ast || typeof result.code !== 'string') throw new Error('Babel gives nothing')
  return { ast: result.ast, printed: result.code }
}

/** What is wrong with a text that Babel printed. */
function faultsOf(printed: string, file: string, expected: File, comments: readonly string[]): readonly string[] {
  const tree = tryToRead(printed, file)
  if (!tree) return [`what Babel prints does not parse:\n${printed}`]
  if (!isSame(tree, expected)) return [`what Babel prints is another program:\n${printed}`]
  const left = commentsIn(tree, printed).map(normal)
  const lost = comments.filter((comment) => {
    const at = left.indexOf(comment)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return lost.length + left.length === 0 ? [] : [`Babel lost ${JSON.stringify(lost)}, and made ${JSON.stringify(left)}:\n${printed}`]
}

/** A comment without the indentation that a printer gives it, and with the beginning: Babel has one for all that end with their line. */
function normal(comment: string): string {
  return comment.replace(/^(?:<!--|-->)/, '//').replaceAll(/\s+/g, ' ').trim()
}

/** Options that no host refuses. */
const STAYS: ReadonlySet<string> = new Set(['success', 'fail', 'complete', 'custom', 'pattern'])

/** Outside the calls every byte stays; within them, callbacks and what no host refuses. */
function checkBytes(code: string, tree: File, output: string, result: TransformResult | undefined): readonly string[] {
  const problems: string[] = []
  if (!result?.changed) return output === code ? [] : ['the text changed, and nobody says so']
  const ranges = result.calls.filter(({ disposition }) => disposition !== 'kept').map(({ range }) => [range.start.offset, range.end.offset] as const)
  const text = output.replace(HELPERS, '')
  let at = 0
  let from = 0
  const outside = [...outermost(ranges), [code.length, code.length] as const].map(([start, end]) => {
    const part = code.slice(from, start)
    from = end
    return part
  })
  outside.forEach((part, index) => {
    const isLast = index === outside.length - 1
    const found = index === 0 ? (text.startsWith(part) ? 0 : -1) : isLast ? (text.endsWith(part) ? text.length - part.length : -1) : text.indexOf(part, at)
    if (found < at) problems.push(`outside the calls, ${JSON.stringify(part)} is not there byte for byte`)
    else at = found + part.length
  })
  traverseFast(tree, (node: Node) => {
    if ((node.type !== 'ObjectProperty' || node.shorthand) && node.type !== 'ObjectMethod') return
    if (node.key.type !== 'Identifier' || !STAYS.has(node.key.name)) return
    const value = code.slice(node.start ?? 0, node.end ?? 0)
    if (!text.includes(value)) problems.push(`inside a call, ${JSON.stringify(value)} is not there byte for byte`)
  })
  return problems
}

function outermost(ranges: readonly (readonly [start: number, end: number])[]): readonly (readonly [number, number])[] {
  let reached = -1
  return ranges
    .toSorted(([a], [b]) => a - b)
    .filter(([, end]) => {
      if (end <= reached) return false
      reached = end
      return true
    })
}
