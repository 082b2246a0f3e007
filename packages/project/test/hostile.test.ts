import { expect, test } from 'vitest'
import { DEEP, U } from '../../core/test/deepPrograms.ts'
import { HOSTILE, MUCH } from '../../core/test/hostileTexts.ts'
import { readFileFacts } from '../src/index.ts'

test.each(Object.entries(HOSTILE))('facts are looked for among %s in proportion to their length', (_, hostile) => {
  for (const code of [hostile, `${hostile}\n${U}`, `${U};${hostile}`]) {
    expect(readFileFacts(`${code} uploadFile ${' '.repeat(MUCH)} custom ${' '.repeat(MUCH)}`, 'a.js')).toMatchObject({ interceptors: [] })
  }
})

test.each(Object.entries(DEEP))('%s of any depth do not keep an app from being read', (_, make) => {
  for (const depth of [4000, 20_000]) {
    const facts = readFileFacts(`${make(depth)}; uni.addInterceptor('uploadFile', {})`, 'a.tsx')
    expect(facts.isUnread ?? facts.interceptors.length <= 1).toBe(true)
  }
})
