import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyze, transform } from '@crossload/core'
import { build as esbuild } from 'esbuild'
import { build as vite } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const LIBRARY = `
exports.send = function (path, done) {
  uni.uploadFile({ url: 'http://api.example.cn/up', filePath: path, name: 'file', success: done, fail: (e) => done(e.message) })
}
`
const ENTRY = `import { send } from './library.cjs'\nexport const upload = (path) => new Promise((done) => send(path, done))\n`
const OWN = `export const own = (path) => uni.uploadFile({ url: 'http://own.example.cn/up', filePath: path, name: 'file' })\n`

let directory = ''
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'crossload-bundles-'))
  writeFileSync(join(directory, 'library.cjs'), LIBRARY)
  writeFileSync(join(directory, 'entry.js'), ENTRY)
})
afterAll(() => rmSync(directory, { recursive: true }))

async function byVite(format: 'umd' | 'es'): Promise<string> {
  const lib = { entry: join(directory, 'entry.js'), formats: [format], name: 'Kit', fileName: 'kit' }
  const built = await vite({ root: directory, configFile: false, logLevel: 'silent', build: { lib, write: false, minify: false } })
  const [{ output: [chunk] } = { output: [] }] = [built].flat() as { output: { code: string }[] }[]
  return chunk?.code ?? ''
}

/** Browserify's form, with the modules as they were. */
const BROWSERIFY = `(function(){function r(e,n,t){function o(i,f){if(!n[i]){var p=n[i]={exports:{}};e[i][0].call(p.exports,function(r){return o(e[i][1][r]||r)},p,p.exports)}return n[i].exports}for(var i=0;i<t.length;i++)o(t[i]);return o}return r})()({1:[function(require,module,exports){${LIBRARY}
},{}]},{},[1]);
`

/** Webpack's form without its runtime, as a chunk has it. */
const WEBPACK = `(self["webpackChunkkit"] = self["webpackChunkkit"] || []).push([[179], {

/***/ "./library.cjs":
/***/ ((module, exports, __webpack_require__) => {
${LIBRARY}
/***/ })

}]);
`

const BUNDLES: Readonly<Record<string, () => Promise<string> | string>> = {
  'UMD by Rolldown': () => byVite('umd'),
  'a module by Rolldown, with CommonJS in it': () => byVite('es'),
  'a module by esbuild, with CommonJS in it': async () => {
    const { outputFiles } = await esbuild({ entryPoints: [join(directory, 'entry.js')], bundle: true, write: false, format: 'esm' })
    return outputFiles[0]?.text ?? ''
  },
  'a notice on top, by esbuild': async () => {
    const { outputFiles } = await esbuild({ entryPoints: [join(directory, 'library.cjs')], write: false, banner: { js: '/*! kit v1.2.3 | (c) its authors */' } })
    return outputFiles[0]?.text ?? ''
  },
  "Vue's form of a notice": () => `/**\n* kit v3.5.13\n* (c) 2018-present its authors\n* @license MIT\n**/\n${LIBRARY}`,
  browserify: () => BROWSERIFY,
  'a chunk of webpack': () => WEBPACK,
}

test.each(Object.entries(BUNDLES))('of what a library is bundled into nothing is said, save once that it is so: %s', async (_, make) => {
  const code = await make()
  expect(code).toContain('http://api.example.cn/up')
  const { calls, diagnostics } = analyze(code, 'src/libs/kit.js', { target: 'alipay' })
  expect(calls).toHaveLength(1)
  expect(diagnostics.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    ['minified-code', 'info', "This code is a library's bundle: its calls (1) are not checked."],
  ])
  const result = transform(code, 'src/libs/kit.js', { target: 'alipay' })
  expect(result?.code).toMatch(/_\w+Results\(/)
  expect(result?.diagnostics).toEqual(diagnostics)
})

test.each([
  ["a call of the author's own beside a bundle", `${WEBPACK}${OWN}`],
  ['a comment that numbers the file', `/**\n * @version 1.0.0\n * @license MIT\n * @author somebody\n */\n${OWN}`],
  ["a library's notice further down", `const size = 3\n/*! kit v1.2.3 */\n${OWN}`],
  ['a notice without a version', `/*! for our app only */\n${OWN}`],
  ['a word of a wrapper in a function of its own', `export function isAmd() { return typeof define === 'function' && define.amd }\n${OWN}`],
  ["a folder and a name that sound like a library's", OWN],
])('told of all the same: %s', (_, code) => {
  expect(analyze(code, 'src/static/js/libs/kit.min.js', { target: 'alipay' }).diagnostics.map(({ rule }) => rule)).toContain('insecure-url')
})
