import * as swc from '@swc/core'
import type { ParserConfig } from '@swc/core'
import { transform } from '@crossload/core'
import { transformSync } from '@crossload/swc'
import type { SourceMapInput } from '@jridgewell/trace-mapping'
import { expect, test } from 'vitest'
import { casesFor, exceptionsFor, withoutErrors } from './engineCases.ts'
import type { EngineCase } from './engineCases.ts'
import { isAuthors, read, syntaxOf, tracedNames } from './normalForm.ts'

/** What SWC has to be told to read a file: it does not try one syntax after another. */
function parserFor({ file, input }: EngineCase): ParserConfig {
  if (input.includes('@flow')) return { syntax: 'flow', jsx: true }
  if (/\.[cm]?tsx?$/.test(file) || input.startsWith('type ')) return { syntax: 'typescript', decorators: true, tsx: !/\.[cm]?ts$/.test(file) }
  return { syntax: 'ecmascript', jsx: true, decorators: true, allowReturnOutsideFunction: true, explicitResourceManagement: true }
}

function swcOptions(each: EngineCase): swc.Options {
  return {
    filename: each.file,
    swcrc: false,
    sourceMaps: true,
    isModule: 'unknown',
    jsc: { target: 'esnext', parser: parserFor(each), transform: { verbatimModuleSyntax: true, react: { runtime: 'preserve' } }, preserveAllComments: true },
  }
}

/** SWC behind our edit, beside SWC over core's text. */
function swcBesideCore(each: EngineCase) {
  const { input, file } = each
  const core = transform(input, file, each.options)
  const expected = swc.transformSync(core?.code ?? input, swcOptions(each))
  const { code, map, crossload } = transformSync(input, { ...swcOptions(each), crossload: each.options })

  const plugins = syntaxOf(code, file) ?? []
  const wanted = tracedNames(read(expected.code, plugins), ...[expected.map, core?.map].filter((known) => known != null) as SourceMapInput[])
  const found = tracedNames(read(code, plugins), map ?? '')
  const isKnown = (at: number) => isAuthors(wanted, at, input)
  return {
    actual: { code, calls: crossload?.calls ?? [], diagnostics: crossload?.diagnostics ?? [], places: found.filter((_, at) => isKnown(at)) },
    expected: {
      code: expected.code,
      calls: core?.calls ?? [],
      diagnostics: core?.diagnostics ?? [],
      places: wanted.filter((_, at) => isKnown(at)),
    },
  }
}

test.each(casesFor('swc'))('$name on $target: SWC gets what core makes of the text, and leads back to the author', (each) => {
  const { actual, expected } = swcBesideCore(withoutErrors(each))
  expect(actual).toEqual(expected)
})

test.each(exceptionsFor('swc'))('$name on $target: SWC itself refuses it', (each) => {
  expect(() => swcBesideCore(each)).toThrow(each.shows)
})

const raised = casesFor('swc').filter(({ name }) => name === 'rules-raised')

test.each(raised)('$name on $target: a diagnostic of severity error is an error with its place', (each) => {
  expect(() => transformSync(each.input, { ...swcOptions(each), crossload: each.options })).toThrow(/crossload: error\[[\w-]+\]: .*\n *--> /)
})
