import type { TransformOptions } from '@crossload/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { CASES } from './cases/index.ts'
import { compare } from './compare.ts'
import { describeMismatch } from './describeMismatch.ts'
import { DIFFERENCES } from './differences/index.ts'
import { TARGETS } from './targets.ts'
import type { Target } from './targets.ts'

let server: UploadServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const casesFor = ({ peer, host }: Target) =>
  CASES.filter(({ peers, hosts }) => (peers?.includes(peer) ?? true) && (hosts?.includes(host) ?? true))

const title = ({ peer, host }: Target) => `${peer} on ${host}`

const seen = new Map<string, number>()
const dispositions = new Map<string, number>()
let comparisons = 0

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)

test.each(TARGETS.map((target) => [title(target), target] as const))(
  '%s: the transformed source does what the peer’s runtime does with the untouched one, but for declared differences',
  async (_, target) => {
    const undeclared: string[] = []
    for (const example of casesFor(target)) {
      const comparison = await compare(target, example, server)
      comparisons += 1
      for (const id of comparison.differences) count(seen, id)
      for (const disposition of comparison.dispositions) count(dispositions, disposition)
      const mismatch = describeMismatch(comparison.expected, comparison.ours)
      if (mismatch !== '') undeclared.push(`${example.id} [declared: ${comparison.differences.join(', ') || 'none'}]\n${mismatch}`)
    }
    expect(undeclared.join('\n\n')).toBe('')
  },
)

test('every declared difference shows in at least one comparison', () => {
  expect(DIFFERENCES.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([])
})

test('no difference shows that is not declared', () => {
  expect([...seen.keys()].filter((id) => !DIFFERENCES.some((difference) => difference.id === id))).toEqual([])
})

/** Options that are wrong for the target, so that a comparison which finds nothing would be blind. */
const CONTROLS: readonly (readonly [what: string, where: string, options: Partial<TransformOptions>, id: string])[] = [
  ['promises of another Vue version', 'uni on weixin', { project: { vue: 2 } }, 'await'],
  ['results of the host', 'uni on alipay', { results: 'native' }, 'hands results on'],
  ['tasks instead of promises', 'mpx-promise on weixin', { project: { mpx: { usePromise: false } } }, 'what comes back without callbacks'],
  ['another option value', 'uni on alipay', { fileType: { fallback: 'video' } }, 'a path that tells nothing'],
]

test.each(CONTROLS)('notices %s', async (_, where, options, id) => {
  const target = TARGETS.find((each) => title(each) === where)
  const example = CASES.find((each) => each.id === id)
  if (!target || !example) throw new TypeError(`no ${where}, or no case ${id}`)
  const { expected, ours } = await compare(target, example, server, { ...target.options, ...options })
  expect(describeMismatch(expected, ours)).not.toBe('')
})

afterAll(() => {
  const hosts = new Set(TARGETS.map(({ host }) => host))
  const byCount = (counts: Map<string, number>) => [...counts].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${name} ${times}`)
  console.log(
    [
      `peers: ${CASES.length} cases, ${hosts.size} hosts, ${TARGETS.length} runtimes, ${comparisons} comparisons`,
      `calls: ${byCount(dispositions).join(', ')}`,
      `declared differences seen: ${byCount(seen).join(', ')}`,
    ].join('\n'),
  )
})
