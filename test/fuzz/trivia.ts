import { parse } from '@babel/parser'
import type { ParserPlugin } from '@babel/parser'
import { isExpression, VISITOR_KEYS } from '@babel/types'
import type { File, Node } from '@babel/types'
import * as fc from 'fast-check'

/** UTF-16 offsets of one token. */
interface Token {
  readonly start: number
  readonly end: number
}

interface LabelledToken extends Token {
  readonly type: { readonly label?: string } | string
}

/** What comes to stand in the gaps of a program. */
export interface Trivia {
  /** For each gap, from in front of the first token to behind the last; starts over where there are more gaps. */
  readonly gaps: readonly string[]
  /** Of how many expressions one gets parentheses of its own; 0 for none. */
  readonly parenthesesEvery: number
  readonly isBefore: boolean
}

const NO_BREAK_BEFORE: ReadonlySet<string> = new Set(['=>', 'as', 'satisfies', '!', '++', '--'])
const NO_BREAK_BEHIND: ReadonlySet<string> = new Set(['return', 'throw', 'async', 'yield', 'break', 'continue', 'get', 'set', 'label'])

/** The syntax that a file name stands for. */
export function syntaxOf(file: string): ParserPlugin[] {
  if (file.endsWith('.tsx')) return ['typescript', 'jsx']
  return file.endsWith('.ts') ? ['typescript'] : ['jsx']
}

/** Reads a text as it has to be, without recovering from any error. */
export function readStrictly(code: string, file: string, isWithTokens = false): File {
  const sourceType = file.endsWith('.cjs') ? 'script' : 'unambiguous'
  return parse(code, { sourceType, attachComment: false, tokens: isWithTokens, plugins: syntaxOf(file) })
}

/** The text with trivia in its gaps: as many programs of the same tokens as one likes. */
export function sprinkle(code: string, ast: File, { gaps, parenthesesEvery, isBefore }: Trivia): string {
  const tokens = (ast.tokens ?? []) as readonly LabelledToken[]
  const isTemplate = (index: number) => /[`]|template|\$\{/.test(code.slice(tokens[index]?.start, tokens[index]?.end)) || labelOf(tokens[index]) === 'template'
  const { opening, closing } = placeParentheses(ast, parenthesesEvery)
  let text = ''
  let at = 0
  tokens.forEach((token, index) => {
    if (typeof token.type === 'string') return
    const before = code.slice(tokens[index - 1]?.start, tokens[index - 1]?.end)
    const own = code.slice(token.start, token.end)
    const gap = gaps[index % gaps.length] ?? ''
    const isClosed = (isTemplate(index) && isTemplate(index - 1)) || isInJsxText(tokens[index - 1], token) || own.startsWith('#!')
    const breaks = /[\n\r\u2028\u2029]/.test(gap) && (NO_BREAK_BEFORE.has(own) || NO_BREAK_BEHIND.has(before))
    const put = isClosed ? '' : breaks ? '/* in line */' : gap
    const between = code.slice(at, token.start)
    text += isBefore ? put + between : between + put
    text += '('.repeat(opening.get(token.start) ?? 0) + own + ')'.repeat(closing.get(token.end) ?? 0)
    at = token.end
  })
  return text + code.slice(at)
}

function labelOf(token: LabelledToken | undefined): string | undefined {
  return typeof token?.type === 'object' ? token.type.label : undefined
}

/** Between tags every character is text. */
function isInJsxText(before: LabelledToken | undefined, token: LabelledToken): boolean {
  const [left, right] = [labelOf(before), labelOf(token)]
  return left === 'jsxTagEnd' || left === 'jsxText' || right === 'jsxTagStart' || right === 'jsxText'
}

/** Children that are expressions wherever they stand, so that parentheses may go around them. */
const EXPRESSION_KEYS: ReadonlySet<string> = new Set([
  'arguments', 'init', 'right', 'argument', 'callee', 'object', 'expression', 'test', 'consequent', 'alternate', 'elements', 'value',
  'expressions', 'body',
])

/** How many parentheses open and close at which offsets. */
function placeParentheses(ast: File, every: number) {
  const opening = new Map<number, number>()
  const closing = new Map<number, number>()
  let count = 0
  function put(node: Node): void {
    // Around a part of an optional chain they end it.
    if (typeof node.start !== 'number' || typeof node.end !== 'number' || node.type.startsWith('Optional')) return
    if (++count % every !== 0) return
    opening.set(node.start, (opening.get(node.start) ?? 0) + 1)
    closing.set(node.end, (closing.get(node.end) ?? 0) + 1)
  }
  function visit(node: Node): void {
    if (node.type === 'ObjectPattern' || node.type === 'ArrayPattern') return
    const fields = node as unknown as Readonly<Record<string, Node | readonly (Node | null)[] | null | undefined>>
    for (const key of VISITOR_KEYS[node.type] ?? []) {
      const value = fields[key]
      const isWritten = !(node.type === 'ObjectProperty' && node.shorthand)
      for (const child of Array.isArray(value) ? (value as readonly (Node | null)[]) : [value as Node | null | undefined]) {
        if (!child) continue
        if (EXPRESSION_KEYS.has(key) && isWritten && isExpression(child)) put(child)
        visit(child)
      }
    }
  }
  if (every > 0) visit(ast.program)
  return { opening, closing }
}

const TEXTS = [
  '/* a */', '/**/', '/* , } ) ; */', "/* ' \" ` */", '/* ?. ( < > => */', '/** @type {any} */', '/*\n * of several lines\n */', '/* 文件 📎 */',
  '// to the end\n', '// , } ) ; `\n', '//\r\n', '// 文件 */ /*\n', '/* a */ // b\n', '// a\n// b\n  ',
  '\n', '\r\n', '\n\n', ' ', '\t', '\u00A0', '\u2028', '\r',
] as const

/** In a script, these are comments too. */
const SCRIPT_TEXTS = ['<!-- a\n', '\n--> b\n', '/* a\n*/ --> , }\n'] as const

/** Trivia for a program: in every gap, in most, in few, in one. */
export function triviaFor(file: string): fc.Arbitrary<Trivia> {
  const text = fc.constantFrom<string>(...TEXTS, ...(file.endsWith('.cjs') ? SCRIPT_TEXTS : []))
  const gaps = fc.oneof(
    { weight: 2, arbitrary: fc.array(text, { minLength: 1, maxLength: 12 }) },
    { weight: 3, arbitrary: fc.array(fc.oneof(text, fc.constant('')), { minLength: 1, maxLength: 40 }) },
    {
      weight: 4,
      arbitrary: fc.tuple(text, fc.nat(79), fc.integer({ min: 40, max: 80 })).map(([one, at, length]) => Array.from({ length }, (_, index) => (index === at ? one : ''))),
    },
  )
  return fc.record({ gaps, parenthesesEvery: fc.constantFrom(0, 0, 0, 1, 2, 3, 5, 7), isBefore: fc.boolean() })
}
