import type { CallContext } from '../plan/context.ts'
import type { OptionsPlan } from '../plan/mapOptions.ts'
import { findOption } from '../read/argument.ts'
import type { Rule } from './finding.ts'
import { say } from './say.ts'
import type { Said } from './say.ts'

/** A `fileType` that the host demands and the author left out. */
export const fileTypeInferred: Rule = (context, { mapped }) => {
  const said = sayHow(context, mapped)
  const { argument, site } = context
  const path = findOption(argument, mapped.atRunTime === 'splits-files' ? 'files' : 'filePath')
  const node = path?.node ?? (argument.kind === 'literal' ? argument.object : site.call)
  return said ? [{ severity: 'info', node, said }] : []
}

function sayHow({ fileKind, host, options }: CallContext, mapped: OptionsPlan): Said | undefined {
  const value = mapped.insertedFileType
  if (mapped.fileTypeAtRunTime) return say('file-type-inferred', 'at-run-time', { host: host.title, value: options.fileTypeFallback })
  if (value === undefined) return undefined
  if (!fileKind) return say('file-type-inferred', 'fallback', { host: host.title, value })
  if (fileKind.because === 'extension') return say('file-type-inferred', 'by-extension', { host: host.title, value })
  return say('file-type-inferred', 'by-chooser', { host: host.title, value, chooser: fileKind.because })
}
