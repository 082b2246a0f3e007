import { transform } from '@crossload/core'
import type { CallReport } from '@crossload/core'
import type { Host } from '@crossload/hosts'
import type { CallCase } from './callCases.ts'
import type { SourceText } from './checkFiles.ts'
import { RUNTIME_OF_DOWNLOADS } from './hostProgram.ts'

export interface Emitted {
  readonly files: readonly SourceText[]
  readonly calls: readonly CallReport[]
}

/** What core makes of the cases for a host. Throws when core has nothing to say about one. */
export function emitCalls(cases: readonly CallCase[], host: Host): Emitted {
  const results = cases.map(({ name, text, options }) => {
    const runtime = /\bdownloadFile\b/.test(text) ? { runtimeModule: RUNTIME_OF_DOWNLOADS } : {}
    const result = transform(text, name, { ...options, ...runtime, target: host, sourcemap: false })
    if (!result || result.calls.length === 0) throw new Error(`${name}: no call was found`)
    return { file: { name, text: result.code }, calls: result.calls }
  })
  return { files: results.map(({ file }) => file), calls: results.flatMap(({ calls }) => calls) }
}
