import { expect, test } from 'vitest'
import { moveBeforeUniInject } from '../src/order.ts'

/** The order in which vite-plugin-uni 3.0.0-4080720251210001 leaves plugins on each of its platforms, shortened. */
const BEFORE = ['uni:pre', 'vite:esbuild', 'vite:vue', 'vite:define', 'uni:cloud-inject']

const after = (inject: string) => [...BEFORE, inject, 'uni:sourcemap', 'crossload', 'vite:build']

const moved = (names: readonly string[]) => {
  const plugins = names.map((name) => ({ name }))
  moveBeforeUniInject(plugins, 'crossload')
  return plugins.map(({ name }) => name)
}

test.each(['uni:mp-inject', 'uni:h5-inject', 'uni:app-inject'])('listed after uni(), it moves right in front of %s', (inject) => {
  expect(moved(after(inject))).toEqual([...BEFORE, 'crossload', inject, 'uni:sourcemap', 'vite:build'])
})

test('listed before uni(), it stays', () => {
  const names = ['uni:pre', 'vite:define', 'crossload', 'uni:cloud-inject', 'uni:h5-inject', 'vite:build']
  expect(moved(names)).toEqual(names)
})

test('without uni-app, nothing moves', () => {
  const names = ['vite:esbuild', 'vite:define', 'crossload', 'vite:build']
  expect(moved(names)).toEqual(names)
})
