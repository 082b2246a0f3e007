import { transform } from '@crossload/core'
import type { CallReport, Diagnostic } from '@crossload/core'
import type { ParserPlugin } from '@babel/parser'
import type { SourceMapInput } from '@jridgewell/trace-mapping'
import type { EngineCase } from './engineCases.ts'
import { commentsIn, isAuthors, normalForm, read, tracedNames } from './normalForm.ts'

/** What an engine made of a case. */
export interface Made {
  readonly code: string
  readonly map: SourceMapInput | undefined
  readonly calls: readonly CallReport[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Sides {
  readonly actual: object
  readonly expected: object
}

/** Puts what an engine made beside what core makes of the text: in a form that formatting does not change, with every place of a name. */
export function sideBySide({ input, file, options }: EngineCase, made: Made, plugins: ParserPlugin[]): Sides {
  const core = transform(input, file, options)
  const ours = read(made.code, plugins)
  const cores = read(core?.code ?? input, plugins)

  const hasMaps = core?.map && made.map
  const wanted = hasMaps ? tracedNames(cores, core.map as SourceMapInput) : []
  const found = hasMaps ? tracedNames(ours, made.map as SourceMapInput) : []
  return {
    actual: {
      ...made,
      map: undefined,
      code: normalForm(ours),
      comments: commentsIn(ours),
      places: found.filter((_, at) => isAuthors(wanted, at, input)),
    },
    expected: {
      map: undefined,
      calls: core?.calls ?? [],
      diagnostics: core?.diagnostics ?? [],
      code: normalForm(cores),
      comments: commentsIn(cores),
      places: wanted.filter((_, at) => isAuthors(wanted, at, input)),
    },
  }
}
