import { expect, test } from 'vitest'

import { FORMS } from '../lint/evidence.ts'
import { GLOBALS, hasGlobal, hosts, HOSTS } from '../src/index.ts'

test("a host's own global is among them, and is there", () => {
  const own = Object.values(hosts).flatMap(({ id, global }) => (global === null || global === 'has' ? [] : { id, global }))
  expect(own.filter(({ id, global }) => hasGlobal(id, global) !== true)).toEqual([])
})

test('each name is there once, on some host, with a source', () => {
  expect(new Set(GLOBALS.map(({ name }) => name)).size).toBe(GLOBALS.length)
  for (const { name, on, perhaps, evidence } of GLOBALS) {
    expect([name, on.length > 0, on.filter((host) => perhaps.includes(host))]).toEqual([name, true, []])
    expect([name, evidence.flatMap(({ source }) => (FORMS.some((form) => form.test(source)) ? [] : source))]).toEqual([name, []])
    expect(evidence.length).toBeGreaterThan(0)
  }
})

test('what no source says is unknown, and so is a name that means no host', () => {
  expect(hasGlobal('qq', 'wx')).toBeUndefined()
  expect(hasGlobal('weixin', 'Math')).toBeUndefined()
  expect(HOSTS.filter((host) => hasGlobal(host, 'plus') !== false)).toEqual(['app'])
})
