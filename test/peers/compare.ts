import { isDeepStrictEqual } from 'node:util'
import { Script } from 'node:vm'
import { transform } from '@crossload/core'
import type { TransformOptions } from '@crossload/core'
import type { UploadServer } from '@crossload/testing'
import { FILES, moduleOf } from './cases/case.ts'
import type { Case } from './cases/case.ts'
import { isPossible } from './differences/difference.ts'
import type { Where } from './differences/difference.ts'
import { DIFFERENCES } from './differences/index.ts'
import { loadRuntime } from './loadRuntime.ts'
import { observe } from './observe.ts'
import type { Observation } from './observe.ts'
import type { Target } from './targets.ts'

export interface Comparison {
  /** Of the peer with the untouched source, or with what its author has to write; declared differences made good. */
  readonly expected: Observation
  /** Of the transformed source. */
  readonly ours: Observation
  /** Ids of the declared differences that showed. */
  readonly differences: readonly string[]
  readonly dispositions: readonly string[]
}

function changes({ changeHost }: Case): readonly Script[] {
  return changeHost === undefined ? [] : [new Script(`(${CHANGE})((host) => { ${changeHost} })`)]
}

/** Whichever host's global there is. */
const CHANGE = `(change) => ['wx', 'my', 'tt', 'swan', 'dd', 'qq', 'ks', 'jd', 'xhs', 'has'].map((name) => globalThis[name]).filter(Boolean).forEach(change)`

/** Runs one case through a peer and through crossload. */
export async function compare(
  target: Target,
  example: Case,
  server: UploadServer,
  options: TransformOptions = target.options,
): Promise<Comparison> {
  const before = [...changes(example), await target.load(), await loadRuntime(target.host)]
  const setup = { files: FILES, chunkBytes: 2048, ...example.setup }
  const run = (code: string) => {
    server.reset()
    server.respond(() => example.answer ?? { body: 'stored' })
    return observe({ host: target.host, before, globals: target.globals, setup, server, code })
  }

  const source = moduleOf(example.code, target.object)
  const transformed = transform(source, 'case.cjs', options)
  const ours = await run(transformed?.code ?? source)
  const where: Where = { target, example, calls: transformed?.calls ?? [] }
  const seen = new Set<string>()
  let expected = await run(source)
  if (!isDeepStrictEqual(expected, ours)) {
    const possible = DIFFERENCES.filter((difference) => isPossible(difference, target))
    const rewrites: ((code: string) => string)[] = []
    let base = source
    let written = source
    // What one change makes good may bring up the next; every change is made once.
    for (let left = possible.filter(({ byHand }) => byHand); ; ) {
      const found = left.find(({ byHand }) => byHand?.shows(expected, ours))
      if (!found) break
      left = left.filter((difference) => difference !== found)
      const own = example.byHand?.[found.id]
      // A case's own text starts anew; what the author had to write before is written there as well.
      if (own !== undefined) base = moduleOf(own, target.object)
      else if (found.byHand) rewrites.push(found.byHand.rewrite)
      const next = rewrites.reduce((code, rewrite) => rewrite(code), base)
      if (next === written) continue
      seen.add(found.id)
      written = next
      expected = await run(written)
    }
    for (const { id, improve } of possible) {
      const improved = improve?.(expected, ours, where)
      if (!improved || isDeepStrictEqual(improved, expected)) continue
      seen.add(id)
      expected = improved
    }
  }
  return { expected, ours, differences: [...seen], dispositions: where.calls.map(({ disposition }) => disposition) }
}
