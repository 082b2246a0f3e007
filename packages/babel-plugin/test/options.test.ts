import { CrossloadOptionError } from '@crossload/core'
import type { Diagnostic } from '@crossload/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BabelPluginOptions, DiagnosticSource } from '../src/index.ts'
import { transform } from './transform.ts'

const CALL = "uni.uploadFile({ url: 'http://api.example.com/', filePath: 'a.png', name: 'f' })"

beforeEach(() => {
  for (const name of ['UNI_PLATFORM', 'MPX_CURRENT_TARGET_MODE', 'TARO_ENV', 'VITEST', 'JEST_WORKER_ID']) vi.stubEnv(name, '')
})

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each(['UNI_PLATFORM', 'MPX_CURRENT_TARGET_MODE', 'TARO_ENV'])('the target comes from %s, and another one there makes another plugin', (variable) => {
  const options: BabelPluginOptions = {}
  vi.stubEnv(variable, 'alipay')
  expect(transform(CALL, options).code).toContain('my.uploadFile(')
  vi.stubEnv(variable, 'qq')
  expect(transform(CALL, options).code).toContain('qq.uploadFile(')
})

test('without a target the error names the hosts and the variables', () => {
  expect(() => transform(CALL, {})).toThrow(/`target` got nothing.*alipay.*UNI_PLATFORM, MPX_CURRENT_TARGET_MODE nor TARO_ENV/)
})

test('without a target under a test runner the calls stay as they are, and a line says so', () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => {})
  vi.stubEnv('JEST_WORKER_ID', '1')
  const { code } = transform(CALL, {})
  expect(code).toContain('uni.uploadFile(')
  expect(code).not.toContain('crossload')
  expect(info.mock.calls).toEqual([[expect.stringContaining('no target under Jest')]])
})

test.each<[string, object]>([
  ['target', { target: 'nokia' }],
  ['onDiagnostic', { target: 'alipay', onDiagnostic: true }],
  ['results', { target: 'alipay', results: 'some' }],
  ['packages', { target: 'alipay', packages: [] }],
])('a wrong option is named: %s', (name, options) => {
  expect(() => transform(CALL, options)).toThrow(`option \`${name}\``)
})

test('diagnostics are in the metadata and go to onDiagnostic with the text that they count in', () => {
  const heard: [Diagnostic, DiagnosticSource][] = []
  const { metadata } = transform(CALL, { target: 'alipay', onDiagnostic: (...given) => heard.push(given) })
  expect(metadata?.diagnostics.map(({ rule }) => rule)).toContain('insecure-url')
  expect(heard.map(([diagnostic]) => diagnostic)).toEqual(metadata?.diagnostics)
  expect(heard[0]?.[1]).toEqual({ code: CALL, file: expect.stringMatching(/app\.js$/) })
})

test('an error ends the build with a code frame, after every diagnostic was heard', () => {
  const heard: Diagnostic[] = []
  const options: BabelPluginOptions = { target: 'alipay', rules: { 'insecure-url': 'error' }, onDiagnostic: (diagnostic) => heard.push(diagnostic) }
  expect(() => transform(CALL, options)).toThrow(/app\.js: crossload: error\[insecure-url\]: [^]*--> .*app\.js:1:\d+\n[^]*\n1 \| uni\.uploadFile\(\{ url: 'http/)
  expect(heard.map(({ rule }) => rule)).toContain('insecure-url')
})

test('a file without a word of ours has no metadata', () => {
  expect(transform('uni.request({ url })').metadata).toBeUndefined()
})

test('the error of a wrong option is recognised by its class', () => {
  const resolve = () => transform(CALL, { target: 'nokia' })
  expect(resolve).toThrow(CrossloadOptionError)
})
