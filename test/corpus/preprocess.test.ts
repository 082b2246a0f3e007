import { createRequire } from 'node:module'
import { HOSTS } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { conditionsOf } from './conditions.ts'
import { CORPUS } from './packages.ts'
import { evaluate, preprocess } from './preprocess.ts'
import { readPackage } from './readPackage.ts'

/** What uni-app's own preprocessor offers, as far as it is used here (@dcloudio/uni-cli-shared lib/preprocess, dist/preprocess). */
interface UniPreprocessor {
  preprocess(text: string, context: object, options: { type: 'js' | 'html'; unbalanced: 'skip' }): string
}
interface UniContexts {
  initScopedPreContext(platform: string, more: Readonly<Record<string, boolean>>): { preVueContext: object }
}

const require = createRequire(import.meta.url)
const uni: UniPreprocessor = require('@dcloudio/uni-cli-shared/lib/preprocess')
const contexts: UniContexts = require('@dcloudio/uni-cli-shared/dist/preprocess/context.js')

const PLATFORM: Readonly<Record<Host, string>> = {
  weixin: 'mp-weixin',
  alipay: 'mp-alipay',
  toutiao: 'mp-toutiao',
  baidu: 'mp-baidu',
  qq: 'mp-qq',
  kuaishou: 'mp-kuaishou',
  jd: 'mp-jd',
  xhs: 'mp-xhs',
  lark: 'mp-lark',
  dingtalk: 'mp-alipay',
  harmony: 'mp-harmony',
  h5: 'h5',
  app: 'app',
}

function preprocessAsUni(text: string, path: string, host: Host): string {
  const { preVueContext } = contexts.initScopedPreContext(PLATFORM[host], { 'mp-dingtalk': host === 'dingtalk' })
  const js = (code: string) => uni.preprocess(code, preVueContext, { type: 'js', unbalanced: 'skip' })
  if (!/\.[nu]?vue$/.test(path)) return js(text)
  return js(uni.preprocess(text, preVueContext, { type: 'html', unbalanced: 'skip' }))
}

const withDirectives = CORPUS.flatMap(({ name }) => readPackage(name).filter(({ text }) => text.includes('#endif')))

test('the corpus has files with directives', () => {
  expect(withDirectives.length).toBeGreaterThan(200)
})

test.each(HOSTS)('every file of the corpus keeps the same text as in uni-app for %s', (host) => {
  const names = conditionsOf(host, 3)
  const differing = withDirectives.filter(({ path, text }) => {
    const [ours, theirs] = [preprocess(text, path, names), preprocessAsUni(text, path, host)]
    return ours.replace(/\s+/g, '') !== theirs.replace(/\s+/g, '')
  })
  expect(differing.map(({ path }) => path)).toEqual([])
})

test('every character that stays keeps its line and its offset', () => {
  const moved = withDirectives.filter(({ path, text }) => {
    const kept = preprocess(text, path, conditionsOf('alipay', 3))
    const isBlank = (at: number) => kept[at] === ' ' && text[at] !== '\n' && text[at] !== '\r'
    return kept.length !== text.length || [...kept.split('').keys()].some((at) => kept[at] !== text[at] && !isBlank(at))
  })
  expect(moved.map(({ path }) => path)).toEqual([])
})

test('conditions join with && before ||, and with parentheses', () => {
  const names = new Set(['H5', 'VUE3'])
  expect(evaluate('H5 || APP-PLUS && VUE2', names)).toBe(true)
  expect(evaluate('(H5 || APP-PLUS) && VUE2', names)).toBe(false)
  expect(evaluate('MP-LARK|| H5', names)).toBe(true)
  expect(evaluate('!MP', names)).toBe(true)
  expect(() => evaluate('H5 ||', names)).toThrow('H5 ||')
  expect(() => evaluate('H5 MP', names)).toThrow('H5 MP')
})

test('an #else branch stays where the first one goes', () => {
  const text = '// #ifdef H5\nweb()\n// #else\nother()\n// #endif\nboth()'
  expect(preprocess(text, 'a.js', new Set(['H5'])).split(/\s+/)).toEqual(['', 'web()', 'both()'])
  expect(preprocess(text, 'a.js', new Set(['MP'])).split(/\s+/)).toEqual(['', 'other()', 'both()'])
})

test('a file whose directives do not pair up stays as it is', () => {
  const text = '// #ifdef H5\nweb()\n// #endif\n// #endif\n'
  expect(preprocess(text, 'a.js', new Set())).toBe(text)
})
