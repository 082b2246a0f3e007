import { expect, test } from 'vitest'
import { firstChangeOutside, removeRuntimeLines } from './outsideText.ts'

test('a change inside a span is no change outside', () => {
  expect(firstChangeOutside('a(1) + b(2);', 'a(1) + long(2, 3);', [{ start: 7, end: 11 }])).toBeUndefined()
})

test('a change before, between and after spans is found', () => {
  const spans = [{ start: 4, end: 8 }, { start: 13, end: 17 }]
  expect(firstChangeOutside('x = a(1) and b(2) end', 'x = A(1) and B(2) end', spans)).toBeUndefined()
  expect(firstChangeOutside('x = a(1) and b(2) end', 'y = A(1) and B(2) end', spans)).toBe('x = ')
  expect(firstChangeOutside('x = a(1) and b(2) end', 'x = A(1) or B(2) end', spans)).toBe(' and ')
  expect(firstChangeOutside('x = a(1) and b(2) end', 'x = A(1) and B(2) END', spans)).toBe(' end')
})

test('a text without spans has to stay the same', () => {
  expect(firstChangeOutside('a', 'a', [])).toBeUndefined()
  expect(firstChangeOutside('a', 'ab', [])).toBe('a')
  expect(firstChangeOutside('a', 'ba', [])).toBe('a')
})

test('runtime lines are taken out with their line break', () => {
  const required = "const { a: _a } = require('@crossload/runtime/alipay');\r\n"
  const imported = "import { b as _b } from '@crossload/runtime/qq';\n"
  expect(removeRuntimeLines(`'use strict'\n${required}${imported}rest`)).toEqual({ text: "'use strict'\nrest", count: 2 })
  expect(removeRuntimeLines("import { a } from 'other';\n")).toEqual({ text: "import { a } from 'other';\n", count: 0 })
})
