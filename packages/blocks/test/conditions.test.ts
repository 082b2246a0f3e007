import fc from 'fast-check'
import type { Host } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { readScripts } from '../src/index.ts'
import { preprocessAsUni } from './shippedUni.ts'

/** Each host by the platform that uni-app builds it as, and what a project defines for it. */
const PLATFORMS: readonly (readonly [Host, string, Readonly<Record<string, boolean>>])[] = [
  ['weixin', 'mp-weixin', {}],
  ['alipay', 'mp-alipay', {}],
  ['toutiao', 'mp-toutiao', {}],
  ['baidu', 'mp-baidu', {}],
  ['qq', 'mp-qq', {}],
  ['kuaishou', 'mp-kuaishou', {}],
  ['jd', 'mp-jd', {}],
  ['xhs', 'mp-xhs', {}],
  ['lark', 'mp-lark', {}],
  ['dingtalk', 'mp-alipay', { 'MP-DINGTALK': true }],
  ['harmony', 'mp-harmony', {}],
  ['h5', 'h5', {}],
  ['app', 'app', {}],
]

/** Names that a host settles; on the App no name of a part of it. */
const NAMES = [
  'MP',
  'MP-WEIXIN',
  'MP-ALIPAY',
  'MP-TOUTIAO',
  'MP-BAIDU',
  'MP-QQ',
  'MP-KUAISHOU',
  'MP-JD',
  'MP-XHS',
  'MP-LARK',
  'MP-HARMONY',
  'MP-360',
  'H5',
  'WEB',
  'APP',
  'QUICKAPP-WEBVIEW',
  'MP_WEIXIN',
]

const condition = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 3 }).map((names) => names.join(' || ')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).map(([a, b]) => `!(${a} && !${b})`) },
  { weight: 1, arbitrary: fc.constantFrom('MP-WEIXIN||H5', 'MP | H5', 'MP-WEIXIN MP-ALIPAY', '(MP', '') },
)

const comment = {
  js: fc.constantFrom<(directive: string) => string>(
    (text) => `// ${text}`,
    (text) => `//${text} `,
    (text) => `  /* ${text} */`,
    (text) => `/*${text}*/ after()`,
  ),
  html: fc.constantFrom<(directive: string) => string>(
    (text) => `<!-- ${text} -->`,
    (text) => `  <!--${text}--> <i/>`,
  ),
}

function lines(type: 'js' | 'html', depth = 0): fc.Arbitrary<string> {
  const plain = fc.nat(999).map((id) => (type === 'js' ? `call(${id}) // note` : `<b>${id}</b>`))
  if (depth === 2) return plain
  const inner = lines(type, depth + 1)
  const word = fc.constantFrom('ifdef', 'ifndef')
  const block = fc
    .tuple(word, condition, inner, fc.option(inner), comment[type], comment[type])
    .map(([open, test, first, second, spell, close]) =>
      [spell(`#${open} ${test}`), first, ...(second === null ? [] : [close('#else'), second]), close('#endif')].join('\n'),
    )
  const stray = comment[type].map((spell) => spell('#endif'))
  const parts = fc.oneof({ weight: 6, arbitrary: plain }, { weight: 6, arbitrary: block }, { weight: 1, arbitrary: stray })
  return fc.array(parts, { minLength: 1, maxLength: 4 }).map((list) => list.join('\n'))
}

/** What is left of a text: uni-app's own preprocessor moves lines, ours leaves spaces. */
function contentOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Directives stay where uni-app leaves the whole text as it is, and are comments. */
test.each(PLATFORMS)('%s: scripts are what the preprocessor of uni-app leaves for %s', (host, platform, own) => {
  fc.assert(
    fc.property(lines('js'), fc.constantFrom('\n', '\r\n'), (text, lineBreak) => {
      const code = text.replaceAll('\n', lineBreak)
      const [script] = readScripts(code, 'a.js', host)
      expect(contentOf(script?.code ?? '')).toEqual(contentOf(preprocessAsUni(code, 'js', platform, own)))
      expect(script?.code).toHaveLength(code.length)
    }),
    { numRuns: 150 },
  )
})

test.each(PLATFORMS)('%s: blocks of a component are chosen as in uni-app for %s', (host, platform, own) => {
  const block = lines('js').map((code) => `<script>\n${code}\n</script>`)
  const component = fc
    .tuple(condition, block, fc.constantFrom('ifdef', 'ifndef'))
    .map(([test, code, open]) => `<template><i/></template>\n<!-- #${open} ${test} -->\n${code}\n<!-- #endif -->\n`)
  fc.assert(
    fc.property(component, (code) => {
      const left = preprocessAsUni(preprocessAsUni(code, 'html', platform, own), 'js', platform, own)
      const expected = /<script>([^]*)<\/script>/.exec(left)?.[1] ?? ''
      expect(contentOf(readScripts(code, 'a.vue', host)[0]?.code ?? '')).toEqual(contentOf(expected))
    }),
    { numRuns: 100 },
  )
})

test('markup is left out and brought in as in uni-app', () => {
  fc.assert(
    fc.property(lines('html'), fc.constantFrom(...PLATFORMS), (markup, [host, platform, own]) => {
      // The text of the markup, inside a script: both passes see the whole file.
      const code = `<script>\n${markup}\n</script>`
      const left = preprocessAsUni(code, 'html', platform, own).replaceAll(/<\/?script>/g, '')
      expect(contentOf(readScripts(code, 'a.vue', host)[0]?.code ?? '')).toEqual(contentOf(left))
    }),
    { numRuns: 300 },
  )
})

test('what the host does not settle is kept, and its directives are blanked', () => {
  const code = [
    '// #ifdef VUE3\na()\n// #else\nb()\n// #endif',
    '// #ifndef MY-OWN\nc()\n// #endif',
    '// #ifdef uniVersion > 3.9\nd()\n// #endif',
  ].join('\n')
  expect(contentOf(readScripts(code, 'a.ts', 'weixin')[0]?.code ?? '')).toEqual(['a()', 'b()', 'c()', 'd()'])
})

const PARTS_OF_APP = ['APP-PLUS', 'APP-HARMONY', 'APP-ANDROID', 'APP-IOS', 'APP-NVUE', 'APP-VUE']

test.each(PARTS_OF_APP)('%s belongs to some builds of the App and to no mini-program', (name) => {
  const code = `// #ifdef ${name}\na()\n// #endif`
  expect(contentOf(readScripts(code, 'a.ts', 'app')[0]?.code ?? '')).toEqual(['a()'])
  expect(contentOf(readScripts(code, 'a.ts', 'weixin')[0]?.code ?? '')).toEqual([])
})

test('directives that do not match up leave the text as it is', () => {
  const code = '// #ifdef MP-WEIXIN\na()\n// #endif\n// #endif'
  expect(readScripts(code, 'a.ts', 'alipay')).toEqual([{ code, id: 'a.ts' }])
})
