import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { transform } from '../src/index.ts'

/** `U` is a call of uni's that becomes Alipay's own, `O` its options. */
const OPTIONS = "{ url, filePath: 'a.png', name: 'f' }"
const written = (program: string) => program.replaceAll(/\bU\b/g, `uni.uploadFile(${OPTIONS})`).replaceAll(/\bO\b/g, OPTIONS)

/** Whose `uploadFile` a program calls, in order: the host's, under whatever name, or the program's `mine`; and whether it throws. */
function run(code: string): readonly string[] {
  const calls: string[] = []
  const api = (name: string) => ({ uploadFile: () => void calls.push(name) })
  const context = createContext({ uni: api('host'), my: api('host'), mine: api('mine'), url: 'https://a.cn', yes: true })
  try {
    runInContext(code, context)
  } catch (error) {
    calls.push((error as Error).name)
  }
  return calls
}

const REWRITTEN: Readonly<Record<string, string>> = {
  'a plain call': 'U',
  'a function in a block of strict code': "'use strict'; if (yes) { function uni() {} } U",
  'a function in a block of a strict function': "function f() { 'use strict'; { function uni() {} } U } f()",
  'an async function in a block': '{ async function uni() {} } U',
  'a function in a block within another function': 'function f() { { function uni() {} } } f(); U',
  'a function in a block that a let in between keeps in': '{ let uni; { function uni() {} } } U',
  'a function in a block beside a parameter': 'function f(uni) { { function uni() {} } return uni } f(mine); U',
  'an alias that only defaults would see': 'let up = mine.uploadFile; function f(g = () => up(O)) { const up = uni.uploadFile; up(O); g() } f()',
  'a body that hides what its parameters see': 'function f(g = () => { U }) { const uni = mine; uni.uploadFile(); g() } f()',
  'eval in another function': "function f() { eval('var uni = mine') } f(); U",
  'eval in a strict function': "function f() { 'use strict'; eval('var uni = mine'); U } f()",
  'an eval that sees only globals': "function f() { var g = eval; g('1'); (0, eval)('1'); U } f()",
  'beside a with': 'with ({ uni: mine }) { yes } U',
  'what a switch looks at': 'switch (void U) { case 1: let uni }',
  'a label': 'uni: for (;;) { U; break uni }',
  'a computed key': '({ [void U](uni) {} })',
  'a property, a method and a private name': 'class A { uni = 1; #uni = 2; static uni() {} } ({ uni: 1, uni() {} }).uni; U',
  'a name in a class block': 'class A { static { var uni = mine } } U',
  'a class block': 'class A { static { U } }',
  'a function expression of that name': '(function uni() {}); U',
  'a class expression of that name': '(class uni {}); U',
  'a caught error of that name': 'try { throw 1 } catch (uni) { } U',
  'a loop over that name': 'for (const uni of [mine]) { } for (let uni = 0; uni < 1; uni++) { } U',
}

const KEPT: Readonly<Record<string, string>> = {
  'a function in a block': 'if (yes) { function uni() {} uni.uploadFile = mine.uploadFile } U',
  'a function in a block that never runs': 'function f() { if (!yes) { function uni() {} } U } f()',
  'a function that is an if': 'if (yes) function uni() {}; U',
  'a function in a switch': 'switch (1) { case 1: function uni() {} } U',
  'a function in a try': 'try { function uni() {} } finally { } U',
  'a function in the block of a caught error of its name': 'try { throw 1 } catch (uni) { { function uni() {} } } U',
  'a function in nested blocks': 'function f() { { { for (;;) { function uni() {} break } } } U } f()',
  'a default that sees the parameter': 'function f(uni, g = () => U) { g() } f(mine)',
  'an alias outside that defaults see': 'let up = mine.uploadFile; function f(g = () => up(O)) { const up = uni.uploadFile; g() } f()',
  'a var that begins with the parameter': 'function f(uni, g = 1) { var uni; U } f(mine)',
  'eval': "eval('var uni = mine'); U",
  'eval around': "function f() { eval('var uni = mine'); (() => { U })() } f()",
  'eval in a default': "function f(a = eval('var uni = mine')) { U } f()",
  'eval in an arrow of the function': "function f() { eval('var uni = mine'); { U } } f()",
  'an alias that eval assigns': "let up = uni.uploadFile; (function () { eval('up = mine.uploadFile') })(); up(O)",
  'with': 'with ({ uni: mine }) { U }',
  'with around a function': 'with ({ uni: mine }) { (function () { U })() }',
  'an alias that is made in a with': 'with ({ uni: mine }) { var up = uni.uploadFile } up(O)',
  'a class in its own body': 'class uni { static uploadFile() { mine.uploadFile() } static { U } }',
  'a named function expression in its body': '(function uni(go) { uni.uploadFile = mine.uploadFile; if (go) U })(true)',
  'a caught error': 'try { throw mine } catch (uni) { U }',
  'a var after the call': 'function f() { U; var uni } f()',
  'a loop': 'for (const uni of [mine]) U',
  'a case before the declaration': 'switch (1) { case 1: U; break; case 2: let uni }',
}

test.each(Object.entries(REWRITTEN))('%s leaves the call to be rewritten', (_, program) => {
  const code = written(program)
  const result = transform(code, 'a.js', { target: 'alipay' })
  expect(result?.code).toContain('my.uploadFile(')
  expect(run(result?.code ?? '')).toEqual(run(code))
  expect(run(code)).toContain('host')
})

test.each(Object.entries(KEPT))('%s keeps the call', (_, program) => {
  const code = written(program)
  expect(transform(code, 'a.js', { target: 'alipay' })?.code ?? code).toBe(code)
  // Nobody could have rewritten it.
  expect(run(code)).not.toEqual(['host'])
})

test.each([
  ['hoisted out of a block', 'if (yes) { function my() {} } U'],
  ['hoisted out of a block that never runs', 'function f() { if (!yes) { function my() {} } U } f()'],
  ['in the same block', '{ function my() {} U }'],
  ['kept in its block', "'use strict'; if (yes) { function my() {} } U"],
])("a function of the host's name, %s, does not stand for the host", (_, program) => {
  const result = transform(written(program), 'a.js', { target: 'alipay' })
  expect(result?.calls.map(({ disposition, reason }) => [disposition, reason])).toEqual([program.startsWith("'use strict'") ? ['native', 'same-on-host'] : ['adapted', 'global-shadowed']])
})

test('what is kept for a `with` or an `eval` says so', () => {
  for (const code of [written('with ({ my: mine }) { U }'), written("function f() { eval(a); U }")]) {
    expect(transform(code, 'a.js', { target: 'alipay' })?.calls.map(({ reason }) => reason)).toEqual(['names-at-run-time'])
  }
})

test.each([
  ['a namespace of that name', 'namespace uni { export const a = 1 }', false],
  ['an enum of that name', 'enum uni { a }', false],
  ['an enum that is declared', 'declare enum uni { a }', true],
  ['a required import', "import uni = require('./uni')", false],
  ['a required import of types', "import type uni = require('./uni')", true],
  ['an import of types', "import { type uni } from './uni'", true],
  ['a var in a namespace', 'namespace a { var uni = 1 }', true],
  ['a part of a name of a namespace', 'namespace a.uni { export const b = 1 }', true],
  ['a global that is declared', 'declare global { var uni: any }\nexport {}', true],
  ['a variable that is declared', 'declare const uni: any', true],
  ['a function that is declared', 'declare function uni(): void', true],
  ['a class that is declared', 'declare class uni {}', true],
  ['overloads', 'function uni(a: 1): void\nfunction uni(a: any) {}', false],
  ['a member of an enum', 'enum a { uni, b = uni }', true],
])('%s, in TypeScript', (_, declaration, isRewritten) => {
  const result = transform(`${declaration}\n${written('U')}`, 'a.ts', { target: 'alipay' })
  expect(result?.changed ?? false).toBe(isRewritten)
})
