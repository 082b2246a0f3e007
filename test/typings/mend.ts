import ts from 'typescript'
import type { SourceText, TypeError } from './checkFiles.ts'
import type { KnownError } from './hostTypings.ts'

export interface Mendable {
  readonly error: TypeError
  readonly mend: NonNullable<KnownError['mend']>
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The file, written so that the typings have nothing more to say about these errors of it. */
export function mend({ name, text }: SourceText, errors: readonly Mendable[]): SourceText {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
  const edits = errors.filter(({ error }) => error.file === name).map((each) => editFor(source, each))
  let mended = text
  for (const { start, end, text: instead } of edits.toSorted((a, b) => b.start - a.start)) {
    mended = mended.slice(0, start) + instead + mended.slice(end)
  }
  return { name, text: mended }
}

function editFor(source: ts.SourceFile, { error, mend }: Mendable): Edit {
  if (mend === 'without-the-property') {
    const property = find(source, ts.isObjectLiteralElementLike, error.start)
    const end = property.getEnd()
    return { start: property.getFullStart(), end: source.text[end] === ',' ? end + 1 : end, text: '' }
  }
  const literal = find(source, ts.isObjectLiteralExpression, error.start)
  const fileName = literal.properties.find((each) => each.name?.getText() === 'fileName')
  if (!fileName?.name) throw new Error(`${error.file}: no fileName in ${error.line}`)
  const text = ts.isShorthandPropertyAssignment(fileName) ? 'name: fileName' : 'name'
  return { start: fileName.name.getStart(), end: fileName.name.getEnd(), text }
}

function find<Found extends ts.Node>(source: ts.SourceFile, is: (node: ts.Node) => node is Found, start: number): Found {
  const visit = (node: ts.Node): Found | undefined => (is(node) && node.getStart() === start ? node : ts.forEachChild(node, visit))
  const found = visit(source)
  if (!found) throw new Error(`${source.fileName}: nothing to mend at ${start}`)
  return found
}
