import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { expect, test } from 'vitest'
import { transform } from '../src/index.ts'

/** Line from 1 and column from 0, counted by hand rather than by the parser. */
function placeOf(code: string, word: string): { line: number; column: number } {
  const before = code.slice(0, code.indexOf(word)).split('\n')
  return { line: before.length, column: before.at(-1)?.length ?? 0 }
}

const calls = [
  'const 标题一 = uni.uploadFile({ url: first_url, filePath: first_path, name: first_name, success: (first_res) => { use(first_res.statusCode) } })',
  '/* 😀 表情 */ uni.uploadFile({ url: second_url, file: null, filePath: second_path, name: `二${second_name}`, fail(second_err) { log(second_err.errMsg) } })',
  'async function later() { return await uni.uploadFile({ ...third_rest, url: third_url }) }',
  '标题一.onProgressUpdate(fourth_listener); later(); fifth_end()',
]

const sources: Record<string, string> = {
  'plain lines': `import pic from './pic'\n${calls.join('\n')}\n`,
  'a byte order mark': `\uFEFFimport pic from './pic'\n${calls.join('\n')}\n`,
  'Windows line ends': `import pic from './pic'\r\n${calls.join('\r\n')}\r\n`,
  'a shebang and directives': `#!/usr/bin/env node\n'use strict'\n${calls.join('\n')}\n`,
  'CJK and emoji before the call on its line': `import pic from './pic'\nconst 字 = '中文😀'; ${calls.join('\n')}\n`,
}

const words =
  'first_url first_path first_name first_res second_url second_path second_name second_err third_rest third_url fourth_listener fifth_end'.split(' ')

for (const [title, code] of Object.entries(sources)) {
  for (const target of ['alipay', 'weixin']) {
    test(`every kept name on ${target} traces to its own line and column, with ${title}`, () => {
      const result = transform(code, 'src/上传.ts', { target })
      expect(result?.changed).toBe(true)
      const output = result?.code ?? ''
      const map = new TraceMap(result?.map as unknown as ConstructorParameters<typeof TraceMap>[0])
      expect(map.sourcesContent).toEqual([code])
      for (const word of words) {
        const traced = originalPositionFor(map, placeOf(output, word))
        expect({ word, line: traced.line, column: traced.column }).toEqual({ word, ...placeOf(code, word) })
      }
    })
  }
}

test('the host call traces to the call that it replaces', () => {
  const code = sources['plain lines'] ?? ''
  const result = transform(code, 'a.ts', { target: 'alipay' })
  const map = new TraceMap(result?.map as unknown as ConstructorParameters<typeof TraceMap>[0])
  const traced = originalPositionFor(map, placeOf(result?.code ?? '', '_uploadFileResults(_withFileType'))
  expect(traced).toMatchObject({ line: 2, column: code.split('\n')[1]?.indexOf('uni.uploadFile') })
})

test('no map is made when none is asked for', () => {
  expect(transform(sources['plain lines'] ?? '', 'a.ts', { target: 'alipay', sourcemap: false })?.map).toBeNull()
})

test('the byte order mark and the shebang stay first', () => {
  const bom = transform(sources['a byte order mark'] ?? '', 'a.ts', { target: 'alipay' })?.code ?? ''
  expect(bom.startsWith('\uFEFFimport {')).toBe(true)
  const shebang = transform(sources['a shebang and directives'] ?? '', 'a.ts', { target: 'alipay' })?.code ?? ''
  expect(shebang.split('\n').slice(0, 2)).toEqual(['#!/usr/bin/env node', "'use strict'"])
})
