import type { Compilation, Compiler } from '@rspack/core'
import type { Sink } from '../bundler.ts'
import { countFindings, descendants, gather } from '../compilations.ts'
import type { Counted } from '../summary.ts'
import { bySeverity } from './bySeverity.ts'

/** Rspack keeps nothing of a warning but its message, so the message carries everything. */
export const reportToRspack: Sink = (context, findings) => {
  const native = context.getNativeBuildContext?.()
  const { infos, errors } = bySeverity(findings)
  // A module keeps what is hung on it, also in a cache: repetitions are left out where all of it is shown.
  const warnings = findings.filter(({ diagnostic }) => diagnostic.severity === 'warn')
  const logger = native?.framework === 'rspack' ? mainOf(native.compilation).getLogger('crossload') : undefined
  for (const { line } of infos) logger?.info(line)
  // An object has no stack, and Rspack would print one.
  for (const { text } of warnings) context.warn({ message: text })
  for (const { text } of errors) context.error({ message: text })
}

/** Logs of child compilers are not printed. */
function mainOf(compilation: Compilation): Compilation {
  const parent = compilation.compiler.parentCompilation
  return parent ? mainOf(parent) : compilation
}

/** Shows what was found in child compilers, everything once, and closes a build with a line that counts it. */
export function showFindings(compiler: Compiler, summarizeAll: (counted: readonly Counted[]) => string | undefined): void {
  compiler.hooks.compilation.tap('crossload', (compilation: Compilation) => {
    const isChild = compilation.compiler.isChild()
    compilation.hooks.processWarnings.tap('crossload', (own) => {
      return gather(own, isChild, descendants(compilation).flatMap(({ warnings }) => [...warnings]))
    })
  })
  // There is no such hook for errors.
  compiler.hooks.thisCompilation.tap('crossload', (compilation) => {
    compilation.hooks.afterSeal.tap('crossload', () => {
      const own = [...compilation.errors]
      const below = descendants(compilation).flatMap(({ errors }) => [...errors])
      for (const error of gather(own, false, below).slice(own.length)) compilation.errors.push(error)
    })
  })
  compiler.hooks.done.tap('crossload', ({ compilation }) => {
    const summary = summarizeAll(countFindings([...compilation.getErrors(), ...compilation.getWarnings()]))
    if (summary !== undefined) compilation.getLogger('crossload').warn(summary)
  })
}
