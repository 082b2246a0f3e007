import type { Node } from '@babel/types'
import type { Text } from '../diagnostic/diagnostic.ts'
import type { Range } from '../text/position.ts'
import { rangeWithComma } from './removal.ts'

/** An edit that a rule proposes, before a language is chosen. */
export interface ProposedFix {
  readonly title: Text
  readonly range: Range
  readonly text: string
  readonly scope: 'everywhere' | 'host'
  readonly safe?: true
}

/** Takes a property out of an object literal; right only on the host that the finding is about. */
export function proposeRemoval(title: Text, siblings: readonly Node[], property: Node): readonly ProposedFix[] {
  const range = rangeWithComma(siblings, property)
  return range ? [{ title, range, text: '', scope: 'host' }] : []
}
