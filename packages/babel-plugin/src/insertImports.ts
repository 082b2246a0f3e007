import type { File, Statement } from '@babel/types'
import { importsOf, isCommonJs, placeFor } from '@crossload/core/tree'
import type { Helper, Module } from '@crossload/core/tree'
import type { BabelFile, Types } from './babel.ts'
import { addLeading } from './comments.ts'

/** Puts the helpers' imports in front of the first statement: `import` in a module, `require` in CommonJS. */
export function insertImports(
  t: Types,
  { code, opts }: BabelFile,
  { ast, scopes }: Module,
  helpers: readonly Helper[],
  runtime: { readonly module: string; readonly host: string },
): void {
  const isRequire = isCommonJs(opts.filename ?? '', ast, scopes)
  const statements = [...importsOf(helpers, runtime)].map(([from, names]) => (isRequire ? requireOf(t, from, names) : importOf(t, from, names)))
  leaveHeaderInFront(ast, code, statements)
  ast.program.body.unshift(...statements)
  if (!isRequire) ast.program.sourceType = 'module'
}

function importOf(t: Types, from: string, helpers: readonly Helper[]): Statement {
  const specifiers = helpers.map(([helper, local]) => t.importSpecifier(t.identifier(local), t.identifier(helper)))
  return t.importDeclaration(specifiers, t.stringLiteral(from))
}

function requireOf(t: Types, from: string, helpers: readonly Helper[]): Statement {
  const properties = helpers.map(([helper, local]) => t.objectProperty(t.identifier(helper), t.identifier(local)))
  const call = t.callExpression(t.identifier('require'), [t.stringLiteral(from)])
  return t.variableDeclaration('const', [t.variableDeclarator(t.objectPattern(properties), call)])
}

/** A licence or a pragma above the first statement stays on top; a comment that belongs to the statement stays with it. */
function leaveHeaderInFront(ast: File, code: string, [inserted]: readonly Statement[]): void {
  const first = ast.program.body[0]
  if (!inserted || !first?.leadingComments) return
  const place = placeFor(code, ast)
  const header = first.leadingComments.filter((comment) => (comment.end ?? 0) <= place)
  addLeading(inserted, header)
  first.leadingComments = first.leadingComments.filter((comment) => !header.includes(comment))
  // Babel has attached them to the directive before, too, and prints a comment where it first meets it.
  const own = new Set(first.leadingComments)
  for (const directive of ast.program.directives) {
    directive.trailingComments = directive.trailingComments?.filter((comment) => !own.has(comment)) ?? null
  }
}
