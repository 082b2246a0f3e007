import { compareUploads } from './compareUploads.ts'
import type { Upload } from './compareUploads.ts'
import type { DemoHost } from './demoHosts.ts'
import type { Scenario } from './scenarios.ts'

/** What happened when a button was pressed. */
export interface Run {
  readonly outcome: { readonly kind: 'sent' } | { readonly kind: 'failed'; readonly message: string }
  /** What arrived whole at the server, in order. */
  readonly received: readonly Upload[]
  /** Everything that the progress bar showed. */
  readonly percents: readonly number[]
  /** What was written to the app's console as a warning. */
  readonly said: readonly string[]
}

/** Why a host cannot do all that the source asks for, whoever compiles it; nothing when it can. */
export function shortfall({ name, stops, hasProgress }: Scenario, { title, givesTask }: DemoHost): string | undefined {
  if (givesTask) return undefined
  if (stops) return `${title} gives no task for an upload: nothing can stop "${name}" there, so it arrives whole.`
  return hasProgress ? `${title} gives no task for an upload: "${name}" arrives, but its progress bar stands still.` : undefined
}

/** Holds what happened against what the app's source asks for. Empty when it is the same. */
export function judge(scenario: Scenario, host: DemoHost, { outcome, received, percents }: Run): readonly string[] {
  if (scenario.stops && host.givesTask) {
    const differences = received.length > 0 ? ['the upload went through although the app stopped it'] : []
    if (outcome.kind === 'sent') return [...differences, 'the app was told that a stopped upload is done']
    return /abort/.test(outcome.message) ? differences : [...differences, `the app got "${outcome.message}" instead of an abort`]
  }
  const differences = [...compareUploads(scenario.asks, received)]
  if (outcome.kind === 'failed') differences.unshift(`the app got "${outcome.message}"`)
  if (scenario.hasProgress && host.givesTask && percents.at(-1) !== 100) {
    differences.push(`the progress bar ended at ${percents.at(-1) ?? 'nothing'} instead of 100`)
  }
  return differences
}
