import { analyze, readExports } from '@crossload/core'
import type { LookUp, Value } from '@crossload/core'
import { describe, expect, test } from 'vitest'

const UNKNOWN: Value = { possible: [], isComplete: false }

/** An app as a table of files: what a project would read from a disk. */
function lookUpIn(files: Readonly<Record<string, string>>): LookUp {
  const open = new Set<string>()
  const read = new Map<string, (name: string) => Value>()
  const lookUp: LookUp = (module, name) => {
    const code = files[module]
    const key = `${module} ${name}`
    if (code === undefined || open.has(key)) return UNKNOWN
    open.add(key)
    const exports = read.get(module) ?? readExports(code, module, lookUp)
    read.set(module, exports)
    const value = exports(name)
    open.delete(key)
    return value
  }
  return lookUp
}

const READS = "uni.uploadFile({ url: 'https://a.cn', filePath: path, name: 'f', fail: (e) => show(e.message) })"

function hostsThatHear(code: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return ['weixin', 'alipay', 'app'].filter((target) => {
    const { diagnostics, calls } = analyze(code, 'page.ts', { target, lookUp: lookUpIn(files) })
    expect(calls).toHaveLength(1)
    return diagnostics.some(({ rule }) => rule === 'callback-field')
  })
}

const ALIPAY = "uni.getSystemInfoSync().uniPlatform === 'mp-alipay'"

describe('a guard that stands in another file', () => {
  test.each([
    ['a constant', "import { isAlipay } from './p'\nif (isAlipay)", { './p': `export const isAlipay = ${ALIPAY}` }],
    ['turned round', "import { isOther } from './p'\nif (!isOther)", { './p': `export const isOther = !(${ALIPAY})` }],
    ['under another name', "import { b as isAlipay } from './p'\nif (isAlipay)", { './p': `const a = ${ALIPAY}\nexport { a as b }` }],
    ['handed on', "import { isAlipay } from './all'\nif (isAlipay)", { './all': "export * from './other'\nexport * from './p'", './other': 'export const b = 1', './p': `export const isAlipay = ${ALIPAY}` }],
    ['a default', "import isAlipay from './p'\nif (isAlipay)", { './p': `export default ${ALIPAY}` }],
    ['a member', "import { env } from './p'\nif (env.isAlipay)", { './p': `export const env = { isAlipay: ${ALIPAY} }` }],
    ['a member of the default', "import env from './p'\nconst { isAlipay } = env\nif (isAlipay)", { './p': `const env = { isAlipay: ${ALIPAY} }\nexport default env` }],
    ['a member of a namespace', "import * as env from './p'\nif (env.isAlipay)", { './p': `export const isAlipay = ${ALIPAY}` }],
    ['a member of CommonJS', "import env from './p'\nif (env.isAlipay)", { './p': `module.exports = { isAlipay: ${ALIPAY} }` }],
    ['a function', "import { isAlipay } from './p'\nif (isAlipay())", { './p': `export function isAlipay() { return ${ALIPAY} }` }],
    ['an arrow function', "import { isAlipay } from './p'\nif (isAlipay())", { './p': `export const isAlipay = () => ${ALIPAY}` }],
    ['the name of the platform', "import { platform } from './p'\nif (platform === 'mp-alipay')", { './p': 'export const platform = uni.getSystemInfoSync().uniPlatform' }],
    ['the name in an object', "import app from './p'\nif (app.platform === 'mp-alipay')", { './p': 'export default { platform: process.env.UNI_PLATFORM }' }],
    ['what asks a third file', "import { isAlipay } from './p'\nif (isAlipay)", { './p': "import { platform } from './q'\nexport const isAlipay = platform === 'mp-alipay'", './q': 'export const platform = process.env.UNI_PLATFORM' }],
    ['an object that the host has', "import { isAlipay } from './p'\nif (isAlipay)", { './p': "export const isAlipay = typeof my !== 'undefined' && typeof plus === 'undefined'" }],
  ])('is seen: %s', (_, guard, files) => {
    expect(hostsThatHear(`${guard} ${READS}`, files)).toEqual(['alipay'])
  })

  test('is a constant of the build', () => {
    expect(hostsThatHear(`import { isAlipay } from './p'\nif (isAlipay) ${READS}`, { './p': 'export const isAlipay = false' })).toEqual([])
  })

  test.each([
    ['a variable that changes', "import { isAlipay } from './p'\nif (isAlipay)", { './p': `export let isAlipay = ${ALIPAY}\nexport const force = () => { isAlipay = true }` }],
    ['a member that begins as false', "import { state } from './p'\nif (state.isAlipay)", { './p': 'export const state = { isAlipay: false }' }],
    ['a function that does more', "import { isAlipay } from './p'\nif (isAlipay())", { './p': `export function isAlipay() { log(); return ${ALIPAY} }` }],
    ['a file that nobody has', "import { isAlipay } from './nowhere'\nif (isAlipay)", {}],
    ['functions in a circle', "import { f } from './a'\nif (f())", { './a': "import { g } from './b'\nexport const f = () => g()", './b': "import { f } from './a'\nexport const g = () => f()" }],
    ['constants in a circle', "import { f } from './a'\nif (f)", { './a': "import { g } from './b'\nexport const f = !g", './b': "import { f } from './a'\nexport const g = !f" }],
  ])('is none: %s', (_, guard, files) => {
    expect(hostsThatHear(`${guard} ${READS}`, files)).toEqual(['weixin', 'alipay', 'app'])
  })
})

describe('a guard on what a component has', () => {
  const component = (members: string, guard: string, more = '') => `export default { ${members}, methods: { send(path) { if (${guard}) ${READS} }${more} } }`

  test.each([
    ['data', component(`data() { return { isAlipay: ${ALIPAY} } }`, 'this.isAlipay')],
    ['data by an arrow function', component(`data: () => ({ isAlipay: ${ALIPAY} })`, 'this.isAlipay')],
    ['data of a page', component(`data: { isAlipay: ${ALIPAY} }`, 'this.isAlipay')],
    ['the name of the platform', component('data() { return { platform: uni.getSystemInfoSync().uniPlatform } }', "this.platform === 'mp-alipay'")],
    ['a computed property', component(`computed: { isAlipay() { return ${ALIPAY} } }`, 'this.isAlipay')],
    ['a method', component('data() { return {} }', 'this.isAlipay()', `, isAlipay() { return ${ALIPAY} }`)],
    ['a field of a class', `export default class Page { isAlipay = ${ALIPAY}; send(path) { if (this.isAlipay) ${READS} } }`],
    ['a getter of a class', `export default class Page { get isAlipay() { return ${ALIPAY} } send(path) { if (this.isAlipay) ${READS} } }`],
  ])('is seen: %s', (_, code) => {
    expect(hostsThatHear(code)).toEqual(['alipay'])
  })

  test.each([
    ['assigned to elsewhere', component(`data() { return { isAlipay: ${ALIPAY} } }`, 'this.isAlipay', ', force() { this.isAlipay = true }')],
    ['there to be changed', component('data() { return { isAlipay: false } }', 'this.isAlipay')],
    ['set by name', component(`data: { isAlipay: ${ALIPAY} }`, 'this.isAlipay', ', force() { this.setData({ isAlipay: true }) }')],
    ['no data', component(`options: { isAlipay: ${ALIPAY} }`, 'this.isAlipay')],
  ])('is none: %s', (_, code) => {
    expect(hostsThatHear(code)).toEqual(['weixin', 'alipay', 'app'])
  })
})
