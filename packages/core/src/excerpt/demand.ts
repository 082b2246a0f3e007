import type { Node } from '@babel/types'

/** What somebody who reads a part of a text has to see of the rest. */
export interface Demand {
  /** Every place where a name stands within a node. */
  name(name: string, within: Node): void
  /** Everything within a node. */
  all(node: Node): void
}

/** Of a text that is read whole. */
export const NO_DEMAND: Demand = { name() {}, all() {} }
