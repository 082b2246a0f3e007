import type { Sink } from '../bundler.ts'
import { bySeverity } from './bySeverity.ts'
import { failWith } from './rollup.ts'

/**
 * `vite build` prints nothing of a warning but its message, so the message carries everything; an error's frame gets to the terminal and
 * the dev overlay.
 *
 * @param info Vite's logger: the hook context of some versions drops what is less than a warning
 */
export function createViteSink(info: (message: string) => void): Sink {
  return (context, findings) => {
    const { infos, warnings, errors } = bySeverity(findings)
    for (const { line } of infos) info(line)
    for (const { text } of warnings) context.warn(text)
    failWith(context, errors)
  }
}
