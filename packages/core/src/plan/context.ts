import type { Node } from '@babel/types'
import type { HostData, MethodData } from '@crossload/hosts'
import type { CallSite } from '../find/callSites.ts'
import type { Scopes } from '../find/scope.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import type { Argument } from '../read/argument.ts'
import type { Arrival } from '../read/arrivals.ts'
import type { Callback } from '../read/callbacks.ts'
import type { PathUse } from '../read/fieldPaths.ts'
import type { Fields } from '../read/fields.ts'
import type { KnownFileKind } from '../read/fileKind.ts'
import type { ResultUse } from '../read/resultUse.ts'
import type { Values } from '../read/values.ts'
import type { Settle } from '../sources/types.ts'
import type { Interception } from './isIntercepted.ts'

/** Everything that a plan and the rules look at for one call site. */
export interface CallContext {
  readonly site: CallSite
  readonly argument: Argument
  readonly callbacks: { readonly success: Callback; readonly fail: Callback; readonly complete: Callback }
  readonly use: ResultUse
  /** What the path leads to, where that can be seen. */
  readonly fileKind: KnownFileKind | undefined
  readonly host: HostData
  /** The host's facts about this method. */
  readonly data: MethodData
  readonly settle: Settle | 'unknown'
  /** Where the answer goes, as far as rules care; worked out when one asks. */
  readonly arrivals: () => readonly Arrival[]
  /** What is done with what arrives. */
  readonly useOf: (arrival: Arrival) => PathUse
  /** Does the app intercept or replace the method, here or elsewhere? */
  readonly isIntercepted: boolean
  readonly interception: Interception | undefined
  /** Does the call stand in what crossload wrote around it in an earlier run? */
  readonly isDone: boolean
  /** Does another call site stand inside this node? */
  readonly holdsCallSite: (node: Node) => boolean
  readonly scopes: Scopes
  readonly values: Values
  /** The options, as far as values show them: of a literal, of what is spread into it, of an object that stands in a name. */
  readonly given: () => Fields
  readonly options: ResolvedOptions
}
