import type * as Babel from '@babel/core'
import type { Diagnostic } from '@crossload/core'
import crossload from 'babel-plugin-crossload'
import type { CrossloadMetadata } from 'babel-plugin-crossload'
import { withoutErrors } from './engineCases.ts'
import type { EngineCase } from './engineCases.ts'
import { LENIENT, syntaxOf } from './normalForm.ts'
import { sideBySide } from './sideBySide.ts'
import type { Made } from './sideBySide.ts'

export type TransformSync = (code: string, options: Babel.TransformOptions) => Babel.BabelFileResult | null

/** A case through Babel's plugin, beside what core makes of it. */
export function babelBesideCore(transformSync: TransformSync, each: EngineCase): ReturnType<typeof sideBySide> {
  const plugins = syntaxOf(each.input, each.file) ?? []
  return sideBySide(withoutErrors(each), makeWithBabel(transformSync, withoutErrors(each), plugins), plugins)
}

/** What an `error` makes Babel say, which ends its work on a file. */
export function failWithBabel(transformSync: TransformSync, each: EngineCase): void {
  makeWithBabel(transformSync, each, syntaxOf(each.input, each.file) ?? [])
}

function makeWithBabel(transformSync: TransformSync, { input, file, options }: EngineCase, plugins: ReturnType<typeof syntaxOf> & object): Made {
  const heard: Diagnostic[] = []
  const result = transformSync(input, {
    filename: file,
    babelrc: false,
    configFile: false,
    highlightCode: false,
    sourceType: 'unambiguous',
    sourceMaps: true,
    parserOpts: { ...LENIENT, plugins },
    plugins: [[crossload, { ...options, onDiagnostic: (diagnostic: Diagnostic) => heard.push(diagnostic) }]],
  })
  const { crossload: metadata } = (result?.metadata ?? {}) as { crossload?: CrossloadMetadata }
  if (metadata && metadata.diagnostics.length !== heard.length) throw new Error('onDiagnostic and the metadata differ')
  return { code: result?.code ?? '', map: result?.map ?? undefined, calls: metadata?.calls ?? [], diagnostics: heard }
}
