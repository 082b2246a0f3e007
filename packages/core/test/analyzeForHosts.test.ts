import { HOSTS } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { analyze, analyzeForHosts, resolveTransformOptions } from '../src/index.ts'

const options = HOSTS.map((target) => resolveTransformOptions({ target }))

test.each([
  ['a call', "uni.uploadFile({ url: 'http://a.example/b', filePath: p, name: 'f', success: (r) => use(r.statusCode) })"],
  ['a text that does not parse', 'uni.uploadFile({ url: '],
  ['a text without a call', 'const a = 1'],
])('%s: each host is told what it is told alone', (_, code) => {
  expect(analyzeForHosts(code, 'a.ts', options)).toEqual(options.map((each) => analyze(code, 'a.ts', each)))
})
