import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { HOSTS, PLATFORMS } from '@crossload/hosts'
import { expect, test } from 'vitest'

import { isCompiledFor } from '../src/index.ts'
import { holdsOnHost, mpxMode } from '../src/platforms.ts'

const require = createRequire(import.meta.url)

const namesOf = (framework: string) => PLATFORMS.filter((platform) => platform.framework === framework).map(({ name }) => name)

test('every platform that uni-app has by itself is listed', () => {
  const { getPlatforms } = require('@dcloudio/uni-cli-shared/dist/platform.js') as { getPlatforms(): readonly string[] }
  expect(namesOf('uni-app')).toEqual(expect.arrayContaining([...getPlatforms()]))
})

test('every mode that Mpx takes is listed, and no other', () => {
  const compiler = readFileSync(require.resolve('@mpxjs/webpack-plugin/lib/template-compiler/compiler.js'), 'utf8')
  const modes = /isValidMode = makeMap\('([^']+)'\)/.exec(compiler)?.[1]?.split(',')
  expect(modes?.filter((mode) => mode !== 'noMode').toSorted()).toEqual(namesOf('mpx').toSorted())
})

test('no name of a platform without a host holds on a host', () => {
  const others = PLATFORMS.filter(({ framework, host }) => framework === 'uni-app' && host === null)
  expect(others.length).toBeGreaterThan(3)
  for (const { name } of others) for (const host of HOSTS) expect([name, host, holdsOnHost(name.toUpperCase(), host)]).toEqual([name, host, false])
})

test('the host harmony has no mode of Mpx, whose harmony is React Native', () => {
  expect(mpxMode('harmony')).toBeNull()
  expect(isCompiledFor('a.harmony.mpx', 'harmony', () => true)).toBe(false)
  expect(isCompiledFor('a.ios.mpx', 'weixin', () => true)).toBe(false)
})
