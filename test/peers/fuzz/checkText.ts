import { transform } from '@crossload/core'
import type { TransformOptions } from '@crossload/core'
import { renderText } from './textCase.ts'
import type { TextCall, TextCase } from './textCase.ts'

/** The statements that bring the helpers in, one a module. */
const HELPERS = /(?:(?:import|const) \{ [^\n]* \} (?:from |= require\()'@crossload\/runtime\/\w+'\)?;(\r?\n))+/

/** Options that may go: a host has no use for them, or the other spelling counts. */
const MAY_GO: readonly string[] = ['file', 'fileType', 'enableHttp2', 'name', 'fileName', "'name'"]

/** Values whose evaluation can be seen. */
const IS_CALL = /^get\(|\?\?/

/** Transforms a text for a host, and says what was changed that had to stay. */
export function checkText(example: TextCase, options: TransformOptions): readonly string[] {
  const { newline, calls, id } = example
  const { code, around } = renderText(example)
  const result = transform(code, id, options)
  const output = result?.code ?? code
  const problems: string[] = []

  const helpers = HELPERS.exec(output)
  if (helpers && helpers[1] !== newline) problems.push('the helpers’ line ends otherwise than the others')
  const text = output.replace(HELPERS, '')
  if (text.includes('@crossload/')) problems.push('helpers are brought in at more than one place')
  let at = 0
  around.forEach((part, index) => {
    const found = index === 0 ? (text.startsWith(part) ? 0 : -1) : text.indexOf(part, at)
    if (found < 0) {
      problems.push(`part ${index} is not there byte for byte`)
      return
    }
    const before = calls[index - 1]
    if (before) problems.push(...checkCall(before, text.slice(at, found)))
    at = found + part.length
  })
  if (at !== text.length) problems.push('text was added behind the end')

  const again = transform(output, id, options)
  if (again?.changed) problems.push(`transforming twice changes:\n${again.code}`)
  if (result?.diagnostics.some(({ rule }) => rule === 'internal-error')) problems.push('crossload itself failed')
  if (result?.diagnostics.some(({ rule }) => rule === 'parse-error')) problems.push('the text does not parse')
  if (again?.diagnostics.some(({ rule }) => rule === 'parse-error')) problems.push('the transformed text does not parse')
  if (problems.length > 0) problems.push(`source:\n${code}`, `transformed:\n${output}`)
  return problems
}

/** Comments and values of a call, in their order; a value may be missing together with its option. */
function checkCall({ options, comments }: TextCall, output: string): readonly string[] {
  const problems: string[] = []
  let at = 0
  const expect = (text: string, mayGo: boolean) => {
    const found = output.indexOf(text, at)
    if (found >= 0) at = found + text.length
    else if (!mayGo) problems.push(`${text} is missing in ${output}`)
  }
  options.forEach(({ key, value }, index) => {
    expect(comments[index] ?? '', false)
    expect(value, MAY_GO.includes(key) && !IS_CALL.test(value))
  })
  expect(comments[options.length] ?? '', false)
  return problems
}
