import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { REASONS, transform } from '../src/index.ts'

const pages = { en: 'decisions.md', zh: 'decisions.zh-CN.md' } as const

const textOf = (page: string) => readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8')

test.each(['en', 'zh'] as const)('the page of decisions lists every reason with its text (%s)', (locale) => {
  const rows = Object.entries(REASONS).map(([reason, text]) => `| \`${reason}\` | ${text[locale]} |`)
  expect(textOf(pages[locale]).split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows)
})

test.each(Object.values(pages))('the examples of %s are what comes out', (page) => {
  const lines = /```js\n([\s\S]*?)```/.exec(textOf(page))?.[1]?.split('\n').filter((line) => line !== '' && !line.startsWith('//')) ?? []
  expect(lines).toHaveLength(6)
  for (let at = 0; at < lines.length; at += 2) {
    const code = transform(lines[at] ?? '', 'a.js', { target: 'alipay' })?.code.split('\n').at(-1)
    expect(code).toBe(lines[at + 1])
  }
})
