import { codeFrame } from './codeFrame.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { listPlaces } from '../text/listPlaces.ts'
import { visible } from '../text/visible.ts'
import { wrap } from '../text/width.ts'

const SEVERITY_WORDS = { info: 'info', warn: 'warning', error: 'error' } as const

export interface RenderOptions {
  /** How wide the terminal is, in its columns. Code is shown as far as it fits. Default 120. */
  readonly columns?: number | undefined
  /** Are messages broken into lines of that width? Default false: whoever shows the text may do it better. */
  readonly wraps?: boolean
}

/**
 * A diagnostic as plain text: what, where, the line of code with carets under the place, and what to do. Carets stand right under CJK
 * text, whose letters are two columns wide. Whatever of the code or of the file's name a terminal would obey or hide is shown escaped.
 *
 * @param code the text that the diagnostic's range counts in
 * @param file what to call the file
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  code: string,
  file: string,
  { columns = 120, wraps = false }: RenderOptions = {},
): string {
  const { rule, severity, message, range, places = [], help, url } = diagnostic
  const { line, column } = range.start
  const gutter = ' '.repeat(String(line).length)
  const broken = (text: string, indent: number) => (wraps ? wrap(text, columns - indent) : [text]).join(`\n${' '.repeat(indent)}`)
  const head = `${SEVERITY_WORDS[severity]}[${rule}]: `
  const lines = [
    broken(head + message, 4),
    `${gutter}--> ${visible(file)}:${line}:${column + 1}`,
    ...codeFrame(code, range, columns),
    ...(places.length === 0 ? [] : [`${gutter} = also at: ${listPlaces(places)}`]),
    ...(help === undefined ? [] : [`${gutter} = help: ${broken(help, gutter.length + ' = help: '.length)}`]),
    `${gutter} = see: ${url}`,
  ]
  return lines.join('\n')
}
