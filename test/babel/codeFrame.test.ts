import * as babel7 from '@babel/core'
import type { TransformOptions } from '@babel/core'
import * as babel8 from 'babel8'
import { describe, expect, test } from 'vitest'
import crossload from 'babel-plugin-crossload'

/** What is used of them is the same in both. */
const VERSIONS = { 'Babel 7': babel7.transformSync, 'Babel 8': babel8.transformSync as unknown as typeof babel7.transformSync }

describe.each(Object.entries(VERSIONS))('%s: what ends a build', (_, transformSync) => {
  function errorFor(code: string, options: TransformOptions = {}): unknown {
    try {
      transformSync(code, {
        filename: '/app/src/page.js',
        babelrc: false,
        configFile: false,
        plugins: [[crossload, { target: 'alipay', rules: { 'insecure-url': 'error' } }]],
        ...options,
      })
    } catch (error) {
      return error
    }
    return undefined
  }

  /** What Babel says of the same place by itself: it names the file, too. */
  function errorByBabel(code: string): unknown {
    const plugin = { visitor: { StringLiteral: (path: babel7.NodePath) => { throw path.buildCodeFrameError('mine') } } }
    return errorFor(code, { plugins: [plugin], highlightCode: false })
  }

  const call = (before: string, after: string) => `${before}uni.uploadFile({ url: 'http://a.example', filePath: 'a.png', name: 'f' })${after}`

  test('is an error as Babel throws them, with its place', () => {
    const code = call('const a = 1\n  ', '')
    const own = errorByBabel(code) as Error & { readonly code: string }
    const error = errorFor(code)
    expect(error).toBeInstanceOf(own.constructor)
    const [prefix] = own.message.split('mine')
    expect(prefix).toBe('/app/src/page.js: ')
    expect(error).toMatchObject({ code: own.code, loc: { line: 2, column: code.indexOf("'http") - code.indexOf('\n') - 1 } })
    expect((error as Error).message).toMatch(/^\/app\/src\/page\.js: crossload: error\[insecure-url\]: .*\n.*--> \/app\/src\/page\.js:2:\d+\n/)
    expect((error as Error).message).toContain("\n2 |   uni.uploadFile({ url: 'http://a.example'")
  })

  test('shows a part of a long line', () => {
    const code = call(`/* ${'before'.repeat(50_000)} */ `, ` // ${'behind'.repeat(50_000)}`)
    expect((errorByBabel(code) as Error).message.length).toBeGreaterThan(400_000)
    const { message, frame } = errorFor(code) as Error & { readonly frame: string }
    expect(message.length).toBeLessThan(1000)
    expect(frame.length).toBeLessThan(1000)
    expect(message).toContain("'http://a.example'")
  })

  test('shows nothing that a terminal would obey or hide', () => {
    const code = call("/* \u001B[2J \u202E \u2066 */ ", ' // \u001B]0;mine\u0007')
    const hidden = /[^\P{C}\n]/u
    expect((errorByBabel(code) as Error).message).toMatch(hidden)
    const { message, frame } = errorFor(code) as Error & { readonly frame: string }
    expect(message).not.toMatch(hidden)
    expect(frame).not.toMatch(hidden)
    expect(message).toContain('\\u{202E}')
  })
})
