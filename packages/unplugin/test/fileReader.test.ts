import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createFileReader } from '../src/fileReader.ts'

const folder = mkdtempSync(join(tmpdir(), 'crossload-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('files of any size are read whole, one after the other', () => {
  const read = createFileReader()
  const texts = ['', '短', 'x'.repeat((1 << 17) - 1), 'y'.repeat(1 << 17), `${'z'.repeat(300_000)}终`, 'end']
  texts.forEach((text, index) => {
    expect(read(write(`${index}.js`, text))?.toString('utf8') === text).toBe(true)
  })
})

test('what cannot be read gives nothing, and the next file is read all the same', () => {
  const read = createFileReader()
  expect(read(join(folder, 'missing.js'))).toBeUndefined()
  expect(read(folder)).toBeUndefined()
  expect(read(write('a.js', 'a'))?.toString('utf8')).toBe('a')
})
