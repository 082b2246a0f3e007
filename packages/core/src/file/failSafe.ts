import { mayContainCall } from '../prefilter/prefilter.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import { reportInternalError } from '../rules/internalError.ts'
import type { Lost } from '../rules/internalError.ts'
import { applyIgnores } from '../silence/applyIgnores.ts'
import { ignoresOfBrokenText } from '../silence/readIgnores.ts'

/**
 * The one place where what fails inside becomes a finding: no text may stop a build. Whoever does more with a file than `transform` and
 * `analyze` do, such as a plugin, puts it in here.
 *
 * @param run what may throw; nothing of it may have been given away before it ends
 * @param code the text that it is about
 * @param whenFailed gives the result in its place, for a file that is left as it is. It is handed what makes the finding: none for a text
 *   without a call in it, or where a comment in it silences the finding.
 * @param lost what the reader is told to be without. Default: all that we do to the file
 */
export function failSafe<Result>(
  run: () => Result,
  code: string,
  whenFailed: (report: (options: ResolvedOptions) => readonly Diagnostic[]) => Result,
  lost: Lost = 'file',
): Result {
  try {
    return run()
  } catch (error) {
    return whenFailed((options) => reportFailure(error, code, options, lost))
  }
}

function reportFailure(error: unknown, code: string, options: ResolvedOptions, lost: Lost): readonly Diagnostic[] {
  if (!mayContainCall(code, options.sources)) return []
  return applyIgnores(reportInternalError(error, options, lost), options.ignoreComments ? ignoresOfBrokenText(code) : []).diagnostics
}
