import { readdirSync, readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'

const SOURCES = new URL('../src/', import.meta.url)
const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** Without its types, is the code the same when newer syntax has been compiled away? */
async function isES2017(source: string): Promise<boolean> {
  const options = { loader: 'ts', minifySyntax: false } as const
  const stripped = await transform(source, { ...options, target: 'esnext' })
  const compiled = await transform(source, { ...options, target: 'es2017' })
  return stripped.code === compiled.code
}

test.each(FILES)('%s uses no syntax that is newer than ES2017', async (file) => {
  expect(await isES2017(readFileSync(new URL(file, SOURCES), 'utf8'))).toBe(true)
})

test.each([
  'export const a = { ...b }',
  'export const a = b?.c',
  'export const a = b ?? c',
  'try { a() } catch { b() }',
  'a ||= b',
  'export class A { b = 1 }',
  'const { a, ...b } = c; d(b)',
  'async function* a() {}',
])('newer syntax is seen: %s', async (source) => {
  expect(await isES2017(source)).toBe(false)
})

test.each(FILES)('%s has neither async functions nor generators, which an app would have to compile', (file) => {
  expect(readFileSync(new URL(file, SOURCES), 'utf8')).not.toMatch(/\basync\b|\bawait\b|\byield\b|function\*/)
})
