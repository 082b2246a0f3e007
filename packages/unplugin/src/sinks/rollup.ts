import type { HookContext, Sink } from '../bundler.ts'
import type { Finding } from '../finding.ts'
import { PLUGIN_NAME } from '../pluginName.ts'
import { bySeverity } from './bySeverity.ts'

/** What Rollup, Rolldown and Vite take for a warning or an error. */
export interface RollupLog {
  readonly message: string
  /** Rollup hands it on as `pluginCode`, which its users filter by. */
  readonly code: string
  readonly id: string
  readonly loc: { readonly file: string; readonly line: number; readonly column: number }
  readonly frame?: string
}

/** Rollup shows the message after file and place, and keeps `frame` for its command line and for `onLog`. */
export const reportToRollup: Sink = (context, findings) => {
  const { infos, warnings, errors } = bySeverity(findings)
  for (const finding of infos) inform(context, logOf(finding))
  for (const finding of warnings) context.warn(logOf(finding))
  failWith(context, errors)
}

/** The first error stops Rollup, so it brings the others along. */
export function failWith(context: HookContext, errors: readonly Finding[]): void {
  const [first, ...others] = errors
  if (!first) return
  const { frame, ...log } = logOf(first)
  // With a code of its own, an error is left as it is: else Vite's dev server takes the author's place for one in compiled code.
  const marks = { plugin: PLUGIN_NAME, pluginCode: log.code }
  const whole: RollupLog = { ...log, ...marks, frame: [frame, ...others.map(({ text }) => text)].join('\n\n') }
  context.error(whole)
}

/** Hands over an `info`; Rollup 3 and Vite 5 have versions without it, and nothing is lost that a build depends on. */
export function inform(context: object, log: RollupLog | string): void {
  if ('info' in context && typeof context.info === 'function') context.info(log)
}

function logOf({ diagnostic, path, text }: Finding): RollupLog & { frame: string } {
  const { line, column } = diagnostic.range.start
  const [, ...frame] = text.split('\n')
  return {
    message: `[${diagnostic.rule}] ${diagnostic.message}`,
    code: diagnostic.rule,
    id: path,
    loc: { file: path, line, column },
    frame: frame.join('\n'),
  }
}
