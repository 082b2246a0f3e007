import type { Difference } from './difference.ts'
import { RESULT_DIFFERENCES } from './result.ts'
import { SOURCE_DIFFERENCES } from './source.ts'
import { TARO_DIFFERENCES } from './taro.ts'
import { UNUSUAL_DIFFERENCES } from './unusual.ts'

/** Everything that crossload does otherwise than its peers, in the order in which it is looked for. */
export const DIFFERENCES: readonly Difference[] = [
  ...SOURCE_DIFFERENCES,
  ...TARO_DIFFERENCES,
  ...RESULT_DIFFERENCES,
  ...UNUSUAL_DIFFERENCES,
]
