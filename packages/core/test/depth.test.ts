import { setFlagsFromString } from 'node:v8'
import { expect, test } from 'vitest'
import { analyze } from '../src/index.ts'
import { parseModule } from '../src/ast/parse.ts'
import { DEEP } from './deepPrograms.ts'

// A function's place on the stack gets smaller when it is compiled, and nobody can tell when that is: a parser that was measured before it
// would say nothing about one that runs behind it.
setFlagsFromString('--no-opt')

/** The greatest depth that Babel's own parser reads here, a tenth less to be sure. */
function depthOfParser(make: (depth: number) => string): number {
  let [fits, fails] = [0, 8000]
  const reads = (depth: number) => {
    try {
      return parseModule(make(depth), 'a.tsx').ok
    } catch {
      return false
    }
  }
  while (fails - fits > 20) {
    const depth = (fits + fails) >> 1
    if (reads(depth)) fits = depth
    else fails = depth
  }
  return Math.floor(fits * 0.9)
}

test.each(Object.entries(DEEP))("%s are read as deep as Babel's parser reads them", (_, make) => {
  const code = make(depthOfParser(make))
  expect(analyze(code, 'a.tsx', { target: 'alipay' }).diagnostics.map(({ rule }) => rule)).not.toContain('internal-error')
})
