import type { Node } from '@babel/types'
import { rangeOf } from '../ast/range.ts'
import { hasBanner } from '../text/banner.ts'
import { createMinified } from '../text/minified.ts'
import { placesOf } from '../text/word.ts'
import type { Scopes } from './scope.ts'

/** What a tool made of other sources: lines that it packed, or a bundle that people can still read. */
export type Packed = 'minified' | 'bundle'

/**
 * What is written where modules are wrapped, and nowhere else: by UMD (Rollup, webpack and by hand), webpack, browserify, and esbuild or
 * Rolldown around CommonJS.
 */
const MARKS: readonly string[] = [
  'define.amd',
  'function __webpack_require__(',
  ', __webpack_require__)',
  '(require,module,exports)',
  '(require, module, exports)',
  '__commonJS',
]

/**
 * Tells of a call whether it stands in what a tool made: in a packed line, in a file with a library's notice on top, or in a statement of the
 * file that wraps modules. What an author writes beside such a statement is the author's.
 *
 * @param code the whole text, of which the tree may have only a part
 */
export function createPacked(code: string, scopes: Scopes): (call: Node) => Packed | undefined {
  const isMinified = createMinified(code)
  let marks: readonly number[] | undefined
  let isNoted: boolean | undefined

  return (call) => {
    if (isMinified(rangeOf(call).start)) return 'minified'
    isNoted ??= hasBanner(code)
    if (isNoted) return 'bundle'
    marks ??= MARKS.flatMap((mark) => placesOf(mark, code))
    if (marks.length === 0) return undefined
    const statement = statementOfFile(call, scopes)
    const { start, end } = statement
    const wraps = WRAPPING.has(statement.type) && marks.some((mark) => mark > (start ?? 0) && mark < (end ?? 0))
    return wraps ? 'bundle' : undefined
  }
}

/** A library's bundle is one call or the value of one variable. */
const WRAPPING: ReadonlySet<string> = new Set(['ExpressionStatement', 'VariableDeclaration'])

function statementOfFile(call: Node, scopes: Scopes): Node {
  let at = call
  for (let parent = scopes.parentOf(at); parent && parent.type !== 'Program'; parent = scopes.parentOf(at)) at = parent
  return at
}
