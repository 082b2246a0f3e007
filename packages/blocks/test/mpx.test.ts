import fc from 'fast-check'
import type { Host } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { isCompiledFor, readScripts } from '../src/index.ts'
import { readScriptAsMpx } from './shippedMpx.ts'

const MODES: readonly (readonly [Host, string])[] = [
  ['weixin', 'wx'],
  ['alipay', 'ali'],
  ['toutiao', 'tt'],
  ['baidu', 'swan'],
  ['qq', 'qq'],
  ['jd', 'jd'],
  ['kuaishou', 'ks'],
  ['dingtalk', 'dd'],
  ['h5', 'web'],
]

const block = fc
  .record(
    {
      mode: fc.constantFrom('wx', 'ali', 'tt', 'web', ''),
      lang: fc.constantFrom('ts', 'js'),
      env: fc.constantFrom('didi'),
      type: fc.constantFrom('application/json', 'text/javascript'),
      name: fc.constantFrom('json', 'other'),
      setup: fc.constant(''),
      src: fc.constant('./other.js'),
    },
    { requiredKeys: [] },
  )
  .chain((attributes) => fc.nat(999).map((id) => ({ attributes, text: 'src' in attributes ? '' : `\nmpx.uploadFile({ id: ${id} })\n` })))
  .map(({ attributes, text }) => {
    const written = Object.entries(attributes).map(([name, value]) => (value === '' && name === 'setup' ? ' setup' : ` ${name}="${value}"`))
    return `<script${written.join('')}>${text}</script>`
  })

const other = fc.constantFrom(
  '<template><view wx:if="{{a < b}}"><input></view></template>',
  '<template mode="ali"><view>{{ a }}<wxs module="m">var a = 1</wxs></view></template>',
  '<style lang="stylus" mode="wx">.a > .b\n  color red\n</style>',
  '<!-- <script>no()</script> -->',
  '<json>{ "usingComponents": {} }</json>',
)

test.each(MODES)('%s: the script is the one that Mpx takes in the mode %s', (host, mode) => {
  fc.assert(
    fc.property(fc.array(fc.oneof(block, other), { maxLength: 6 }), (parts) => {
      const code = parts.join('\n\n')
      const scripts = readScripts(code, 'page.mpx', host)
      expect(scripts.map((script) => script.code.trim()).join('')).toBe(readScriptAsMpx(code, mode) ?? '')
      for (const script of scripts) expect(script.code).toHaveLength(code.length)
    }),
    { numRuns: 200 },
  )
})

test('a host that Mpx does not know gets no script of a component', () => {
  expect(readScripts('<script>mpx.uploadFile({})</script>', 'a.mpx', 'xhs')).toEqual([])
})

test("Mpx's comments for styles do nothing in a script", () => {
  const code = "// @mpx-if (__mpx_mode__ === 'ali')\na()\n// @mpx-endif\n"
  expect(readScripts(`<script>\n${code}</script>`, 'a.mpx', 'weixin')[0]?.code.trim()).toBe(code.trim())
})

const FILES = new Set(['p/x.mpx', 'p/x.ali.mpx', 'p/api.js', 'p/api.web.js', 'p/only.tt.js', 'p/some.store.ts', 'p/some.store.wx.ts'])

test.each<readonly [string, readonly Host[], readonly Host[]]>([
  ['p/x.mpx', ['weixin', 'h5', 'xhs'], ['alipay']],
  ['p/x.ali.mpx', ['alipay'], ['weixin', 'h5', 'xhs']],
  ['p/api.js', ['weixin', 'alipay'], ['h5']],
  ['p/api.web.js', ['h5'], ['weixin']],
  ['p/only.tt.js', ['toutiao', 'weixin'], []],
  ['p/some.store.ts', ['alipay'], ['weixin']],
  ['p/some.store.wx.ts', ['weixin'], ['alipay']],
])('%s is compiled for %j and not for %j', (file, taken, left) => {
  const isCompiled = (host: Host) => isCompiledFor(file, host, (path) => FILES.has(path))
  expect(taken.filter(isCompiled)).toEqual(taken)
  expect(left.filter(isCompiled)).toEqual([])
})
