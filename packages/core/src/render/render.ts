import { codeFrame } from './codeFrame.ts'
import type { Diagnostic, Locale } from '../diagnostic/diagnostic.ts'
import { listPlaces } from '../text/listPlaces.ts'
import { visible } from '../text/visible.ts'
import { widthOf, wrap } from '../text/width.ts'

/** What is said around a diagnostic's own words. */
const WORDS = {
  en: { info: 'info', warn: 'warning', error: 'error', alsoAt: 'also at', help: 'help', see: 'see' },
  zh: { info: '提示', warn: '警告', error: '错误', alsoAt: '同样的位置', help: '帮助', see: '详见' },
} as const

export interface RenderOptions {
  /** How wide the terminal is, in its columns. Code is shown as far as it fits. Default 120. */
  readonly columns?: number | undefined
  /** Are messages broken into lines of that width? Default false: whoever shows the text may do it better. */
  readonly wraps?: boolean
  /** The language of what is said around the message. Default `en`. */
  readonly locale?: Locale
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
  { columns = 120, wraps = false, locale = 'en' }: RenderOptions = {},
): string {
  const { rule, severity, message, range, places = [], help, url } = diagnostic
  const { line, column } = range.start
  const gutter = ' '.repeat(String(line).length)
  const broken = (text: string, indent: number) => (wraps ? wrap(text, columns - indent) : [text]).join(`\n${' '.repeat(indent)}`)
  const words = WORDS[locale]
  const head = `${words[severity]}[${rule}]: `
  const lines = [
    broken(head + message, 4),
    `${gutter}--> ${visible(file)}:${line}:${column + 1}`,
    ...codeFrame(code, range, columns),
    ...(places.length === 0 ? [] : [`${gutter} = ${words.alsoAt}: ${listPlaces(places)}`]),
    ...(help === undefined ? [] : [`${gutter} = ${words.help}: ${broken(help, gutter.length + widthOf(` = ${words.help}: `))}`]),
    `${gutter} = ${words.see}: ${url}`,
  ]
  return lines.join('\n')
}
