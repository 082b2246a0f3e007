import { readFileSync } from 'node:fs'

import { PLATFORMS } from '@crossload/hosts'
import { expect, test } from 'vitest'

import { platformsPage, TRIED } from './page.ts'

test.each([
  ['en', 'platforms.md'],
  ['zh', 'platforms.zh-CN.md'],
] as const)('the page in %s is what the table says: pnpm platforms', (language, file) => {
  expect(readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')).toBe(platformsPage(language))
})

test('every platform has its row', () => {
  const rows = platformsPage('en')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  expect(rows).toHaveLength(PLATFORMS.length)
  expect(rows.find((row) => row.startsWith('| `harmony` | React Native'))).toContain('| off |')
})

/** The apps that the tests of frameworks build, and the package whose version counts. */
const APPS = [
  ['examples/uni-app/package.json', '@dcloudio/uni-app'],
  ['test/frameworks/uni-app-vue2/app/package.json', '@dcloudio/vue-cli-plugin-uni'],
  ['examples/mpx/package.json', '@mpxjs/webpack-plugin'],
  ['test/frameworks/taro/app/package.json', '@tarojs/cli'],
] as const

test('what was tried is what the tests of frameworks build with', () => {
  const versions = APPS.map(([file, name]) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Readonly<Record<string, string>>
    >
    return { ...dependencies, ...devDependencies }[name]
  })
  expect(TRIED.map(({ version }) => version.replace(/^Vue \d: /, ''))).toEqual(versions)
})
