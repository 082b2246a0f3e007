import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { transform } from '../src/index.ts'

const TARGETS = { weixin: 'wx', alipay: 'my', toutiao: 'tt' } as const

type Target = keyof typeof TARGETS

/** The options that the host is called with, by name. */
function given(code: string, global: string): readonly string[] {
  const calls: object[] = []
  const api = { uploadFile: (options: object) => void calls.push(options) }
  runInContext(code, createContext({ uni: api, [global]: api, p: 'a.png', url: 'https://a.cn' }))
  return calls.flatMap((options) => Object.keys(options).toSorted())
}

/** Programs, and what has to reach the host. */
const PROGRAMS: readonly (readonly [name: string, target: Target, code: string, arrive: readonly string[]])[] = [
  ['a dropped option with a comment behind its colon', 'weixin', "uni.uploadFile({ url, fileType: // Alipay wants it\n 'image', filePath: p, name: 'avatar' })", ['filePath', 'name', 'url']],
  ['a dropped option with a comment behind its colon, at the end', 'alipay', "uni.uploadFile({ url, fileType: 'image', filePath: p, name: 'f', enableHttp2: // faster\n true })", ['fileName', 'filePath', 'fileType', 'url']],
  ['a dropped option with a comment in front of its colon', 'weixin', "uni.uploadFile({ fileType // Alipay wants it\n : 'image', url, filePath: p, name: 'f' })", ['filePath', 'name', 'url']],
  ['a dropped option with a comment behind its value', 'weixin', "uni.uploadFile({ url, fileType: 'image' // Alipay wants it\n , filePath: p, name: 'f' })", ['filePath', 'name', 'url']],
  ['several dropped options with comments', 'toutiao', "uni.uploadFile({ url, enableHttp2: // a\n true, // b\n fileType: // c\n 'image', // d\n filePath: p, name: 'f' // e\n })", ['filePath', 'name', 'url']],
  ['a renamed option with a comment behind its colon', 'alipay', "uni.uploadFile({ url, fileType: 'image', name: // the field\n 'f', filePath: p })", ['fileName', 'filePath', 'fileType', 'url']],
  ['a cast by a comment', 'weixin', '(/** @type {any} */ (uni)).uploadFile({ url, filePath: p, success() {} })', ['filePath', 'success', 'url']],
  ['a comment in parentheses', 'weixin', '(/* istanbul ignore next */ uni).uploadFile({ url, filePath: p, success() {} })', ['filePath', 'success', 'url']],
]

test.each(PROGRAMS)('%s, on %s', (_, target, code, arrive) => {
  const result = transform(code, 'a.js', { target })
  expect(result?.changed).toBe(true)
  expect(given(result?.code ?? '', TARGETS[target])).toEqual(arrive)
})

test('a cast of TypeScript with a comment in it', () => {
  const result = transform("(uni as any /* c */).uploadFile({ url, filePath: 'a.png', name: 'f', success() {} })", 'a.ts', { target: 'weixin' })
  expect(result?.code).toMatch(/^\(?(?:\/\* c \*\/ ?)?wx\b/)
  expect(transform(`${result?.code}\nuni.uploadFile({ url })`, 'a.ts', { target: 'weixin' })?.diagnostics.map(({ rule }) => rule)).not.toContain('parse-error')
})
