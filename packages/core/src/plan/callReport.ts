import type { Host, Method } from '@crossload/hosts'
import type { Range } from '../text/position.ts'
import type { Reason } from './reasons.ts'

/**
 * - `native`: becomes a bare host call, no runtime;
 * - `adapted`: a host call through a runtime helper, or the source API's own call with adapted options;
 * - `kept`: left alone, with a reason.
 */
export type Disposition = 'native' | 'adapted' | 'kept'

/** What was done at one call site, or at one reference to a method that is not a call. */
export interface CallReport {
  /** The source API's spelling, such as `uni.uploadFile`. */
  readonly api: string
  readonly method: Method
  readonly host: Host
  readonly disposition: Disposition
  readonly reason: Reason
  readonly range: Range
  /** Names of the runtime helpers that the call uses. */
  readonly helpers: readonly string[]
}
