import type { Host } from '@crossload/hosts'
import type { Node } from '@babel/types'
import { createBranches } from '../find/branches.ts'
import type { Scopes } from '../find/scope.ts'
import { createForeignObjects } from './foreignObjects.ts'
import { createPlatformAnswers } from './platformQuestions.ts'
import type { Values } from './values.ts'

/** Tells what is for other hosts only, although the build leaves it in. Nobody has to mend what never runs. */
export interface Elsewhere {
  /** Does a condition keep a node from running on this host? */
  holds(node: Node): boolean
  /** The same for a call, which may also stand among what only another host can do. */
  holdsCall(call: Node): boolean
}

/** @param translated globals that the app's build makes the target's own */
export function createElsewhere(scopes: Scopes, values: Values, host: Host, translated: ReadonlySet<string>): Elsewhere {
  const isShut = createBranches(scopes, createPlatformAnswers(scopes, values, host, translated))
  const isAmongForeign = createForeignObjects(scopes, host, translated)
  return {
    holds: isShut,
    holdsCall: (call) => isShut(call) || isAmongForeign(call),
  }
}
