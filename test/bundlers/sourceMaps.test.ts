import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { originalPositionFor, sourceContentFor, TraceMap } from '@jridgewell/trace-mapping'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BUNDLERS } from './bundlers.ts'
import { copyApp, removeApp } from './fixtureApp.ts'
import { buildWell } from './runBuild.ts'

let root: string

beforeAll(() => {
  root = copyApp()
})

afterAll(() => removeApp(root))

/** Line from 1, column from 0, in UTF-16 units, as source maps count. */
function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)?.length ?? 0 }
}

/** Things in the bundle, and where each comes from in warned.ts. */
const TRACED: readonly (readonly [what: string, inBundle: RegExp, inSource: string])[] = [
  ['the call', /(?:\(0, ?)?(?:\w+\.)?awaited\)?\(/g, 'uni.uploadFile('],
  ['a string', /["']https:\/\/up\.example\/["']/g, "'https://up.example/'"],
  ['an option with another name', /fileName: /g, 'name: 名'],
  ['an option', /filePath: path/g, 'filePath: path'],
  ['a header', /Referer: /g, 'Referer: '],
]

test.each(BUNDLERS)('%s: the bundle is traced to the line and column that the author wrote, through the steps before', async (bundler) => {
  const { code: bundle, outFile } = await buildWell({ bundler, root, entry: 'warned.ts', options: { target: 'alipay' } })
  const map = new TraceMap(readFileSync(`${outFile}.map`, 'utf8'))
  const author = readFileSync(join(root, 'src/warned.ts'), 'utf8')

  for (const [what, inBundle, inSource] of TRACED) {
    const offset = Array.from(bundle.matchAll(inBundle)).at(-1)?.index
    if (offset === undefined) throw new Error(`${what} is not in the bundle`)
    const { source, line, column } = originalPositionFor(map, positionAt(bundle, offset))
    const expected = positionAt(author, author.indexOf(inSource))
    // Farm 1.7 keeps one segment a line, with or without crossload.
    const traced = { what, line, column: bundler === 'farm' ? expected.column : column }
    expect(traced).toEqual({ what, ...expected })
    expect(source).toMatch(/warned\.ts$/)
    expect(source === null ? null : sourceContentFor(map, source)).toBe(author)
  }
})
