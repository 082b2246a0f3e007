import fc from 'fast-check'
import type { Host } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { isCompiledFor, readScripts } from '../src/index.ts'
import { readScriptAsMpx, stripAsMpx } from './shippedMpx.ts'

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

const condition = fc.constantFrom(
  "__mpx_mode__ === 'ali'",
  '__mpx_mode__ == "wx" || __mpx_mode__ === "web"',
  "!(__mpx_mode__ === 'wx' && true)",
  "__mpx_mode__ !== 'tt' && __mpx_mode__ !== 'dd'",
  'true',
  'false',
)

/** Comments of scripts, of styles and of markup; the first kind ends a condition at its first parenthesis. */
const directive = fc.oneof(
  fc.tuple(fc.constantFrom('if', 'elif'), condition).map(([kind, test]) => `/* @mpx-${kind} (${test}) */`),
  fc.tuple(fc.constantFrom('if', 'elif'), condition).map(([kind, test]) => `<!-- @mpx-${kind}(${test}) -->`),
  fc.tuple(fc.constantFrom('if', 'elif'), condition.filter((test) => !test.includes(')'))).map(([kind, test]) => `// @mpx-${kind} (${test})`),
  fc.constantFrom('// @mpx-else', '// @mpx-endif', '/* @mpx-endif */', '<!-- @mpx-endif -->', '/* @mpx-if */'),
)

const directives = fc.array(fc.oneof(directive, fc.nat(99).map((id) => `mpx.uploadFile(${id})`)), { maxLength: 12 })

/** The lines that say something. */
const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || [])

test.each(MODES)('%s: what Mpx leaves out by its comments in the mode %s is left out', (host, mode) => {
  let matching = 0
  fc.assert(
    fc.property(directives, (lines) => {
      const code = `<script>\n${lines.join('\n')}\n</script>`
      const left = readScripts(code, 'page.mpx', host)[0]?.code ?? ''
      expect(left).toHaveLength(code.length)
      let wanted
      try {
        wanted = stripAsMpx(code, mode)
      } catch {
        // Mpx leaves such a text as it is, and says that comments do not match up.
        wanted = code
      }
      matching += Number(wanted !== code)
      expect(linesOf(left)).toEqual(linesOf(wanted).slice(1, -1))
    }),
    { numRuns: 500 },
  )
  expect(matching).toBeGreaterThan(10)
})

test('what does not follow from the mode is built, and its comments are not', () => {
  const code = "// @mpx-if (__mpx_env__ === 'didi')\na()\n// @mpx-elif (__mpx_mode__ === 'ali')\nb()\n/* @mpx-elif (list.includes(__mpx_mode__)) */\nc()\n// @mpx-else\nd()\n// @mpx-endif\n"
  const left = (host: Host) => readScripts(`<script>\n${code}</script>`, 'a.mpx', host)[0]?.code.trim().split(/\s+/)
  expect(left('weixin')).toEqual(['a()', 'c()', 'd()'])
  expect(left('alipay')).toEqual(['a()', 'b()'])
})

test('in a script file these comments are like any other, as in Mpx', () => {
  const code = "// @mpx-if (__mpx_mode__ === 'ali')\na()\n// @mpx-endif\n"
  expect(readScripts(code, 'a.js', 'weixin')).toEqual([{ code, id: 'a.js' }])
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
