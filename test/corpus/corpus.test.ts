import { transform } from '@crossload/core'
import type { CallReport } from '@crossload/core'
import { hosts, HOSTS } from '@crossload/hosts'
import { afterAll, expect, test } from 'vitest'
import { describeDispositions } from './dispositionTable.ts'
import { findMentions } from './findMentions.ts'
import { firstChangeOutside, removeRuntimeLines } from './outsideText.ts'
import { CORPUS } from './packages.ts'
import { readPackage } from './readPackage.ts'
import { GLOBALS, namesMethod, transformPackage } from './runs.ts'
import type { Run } from './runs.ts'
import { scriptsOf } from './scriptBlocks.ts'
import { syntaxErrorOf } from './syntaxError.ts'

const runs = CORPUS.flatMap(transformPackage)
const withCalls = runs.filter(({ before }) => before.uni.length > 0)
const withoutCalls = runs.filter(({ before }) => before.uni.length === 0)
const withEdits = runs.filter(({ result }) => result?.changed)

afterAll(() => {
  console.log(describeDispositions(runs.filter(({ input }) => input === 'preprocessed')))
})

/** A line for every run that the check has something against. */
function problems(some: readonly Run[], check: (run: Run) => string | undefined): readonly string[] {
  if (some.length === 0) throw new Error('there is nothing to check')
  return some.flatMap((run) => {
    const problem = check(run)
    return problem === undefined ? [] : [`${run.corpusPackage.name} ${run.script.id}, ${run.input} for ${run.host}: ${problem}`]
  })
}

function callsOf({ result }: Run): readonly CallReport[] {
  return result?.calls ?? []
}

/** Does the call still go to the source API on purpose: it was kept, or the app replaces the method? */
function keepsCallee({ disposition, reason }: CallReport): boolean {
  return disposition === 'kept' || reason === 'keeps-callee'
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((each) => each === name).length]))
}

test('a package that is not installed is an error', () => {
  expect(() => readPackage('@crossload/not-installed')).toThrow('is not installed')
})

test.each(CORPUS)('$name has as many calls and references as the census counted', (corpusPackage) => {
  const { name, uploadFile, downloadFile, references, native } = corpusPackage
  const scripts = readPackage(name).filter(({ text }) => namesMethod(text)).flatMap(({ path, text }) => scriptsOf(path, text))
  const mentions = scripts.flatMap(({ text, lang }) => findMentions(text, lang))
  const count = (api: string) => mentions.filter((mention) => mention.isCall && mention.api === api).length
  expect({
    uploadFile: count('uni.uploadFile'),
    downloadFile: count('uni.downloadFile'),
    references: mentions.filter(({ isCall }) => !isCall).length,
  }).toEqual({ uploadFile, downloadFile, references })
  if (!native) return
  const nativeMentions = scripts.flatMap(({ text, lang }) => findMentions(text, lang, GLOBALS, ['uploadFile']))
  expect(countBy(nativeMentions.filter(({ isCall }) => isCall).map(({ api }) => api.replace('.uploadFile', '')))).toEqual(native)
})

test('transform never throws, and every script parses', () => {
  expect(problems(runs, ({ thrown, result }) => {
    if (thrown !== undefined) return `threw ${String(thrown)}`
    return result?.diagnostics.find(({ rule }) => rule === 'parse-error' || rule === 'internal-error')?.message
  })).toEqual([])
})

test('a component handed over whole does not make transform throw, and stays as it is', () => {
  const whole = CORPUS.flatMap(({ name }) => readPackage(name)).filter(({ path, text }) => /\.[nu]?vue$/.test(path) && namesMethod(text))
  expect(whole.length).toBeGreaterThan(0)
  const changed = whole.filter(({ path, text }) => transform(text, path, { target: 'alipay' })?.changed)
  expect(changed.map(({ path }) => path)).toEqual([])
})

test('every call and reference that another parser sees is reported at its place, and nothing else is', () => {
  expect(problems(withCalls, (run) => {
    const seen = run.before.uni.map(({ api, start, end }) => `${api} ${start}-${end}`).join()
    const reported = callsOf(run).map(({ api, range }) => `${api} ${range.start.offset}-${range.end.offset}`).join()
    return seen === reported ? undefined : `another parser sees ${seen}, reported are ${reported}`
  })).toEqual([])
})

test('a reference is kept', () => {
  const withReferences = withCalls.filter(({ before }) => before.uni.some(({ isCall }) => !isCall))
  expect(problems(withReferences, (run) => {
    const places = run.before.uni.flatMap(({ isCall, start }) => (isCall ? [] : start))
    const wrong = callsOf(run).find(({ range, disposition, reason }) => {
      return places.includes(range.start.offset) && (disposition !== 'kept' || reason !== 'reference')
    })
    return wrong && `${wrong.disposition}, ${wrong.reason}`
  })).toEqual([])
})

test('a script without a call stays as it is, and there is nothing to say about it', () => {
  expect(problems(withoutCalls, ({ result }) => result && `changed: ${result.changed}, calls: ${result.calls.length}`)).toEqual([])
})

test.each(CORPUS.filter(({ native }) => native))('$name, which has no call of ours, was looked at and stays as it is', ({ name }) => {
  const ofPackage = runs.filter(({ corpusPackage }) => corpusPackage.name === name)
  expect(problems(ofPackage, ({ result, output, script }) => (result || output !== script.text ? 'touched' : undefined))).toEqual([])
})

test('a file that names no method stays as it is', () => {
  const others = CORPUS.flatMap(({ name }) => readPackage(name)).filter(({ text }) => !namesMethod(text))
  expect(others.length).toBeGreaterThan(2000)
  const touched = others.filter(({ path, text }) => HOSTS.some((host) => transform(text, path, { target: host }) !== undefined))
  expect(touched.map(({ path }) => path)).toEqual([])
})

test('the output parses in another parser', () => {
  expect(problems(withEdits, ({ output, script }) => syntaxErrorOf(output, script.lang))).toEqual([])
})

test('transforming the output again changes nothing', () => {
  expect(problems(withEdits, ({ output, script, options }) => {
    return transform(output, script.id, options)?.changed ? 'changed again' : undefined
  })).toEqual([])
})

test('a call that is not kept no longer names the source API, and a kept one still does', () => {
  expect(problems(withCalls, (run) => {
    const expected = callsOf(run).filter(keepsCallee).map(({ api }) => api).join()
    const left = run.after.uni.map(({ api }) => api).join()
    return left === expected ? undefined : `left are ${left || 'none'}, expected are ${expected || 'none'}`
  })).toEqual([])
})

test('a native call becomes one call of the host, and an adapted one becomes one of the host or of a helper', () => {
  const onMiniPrograms = withCalls.filter(({ host }) => hosts[host].global !== null)
  expect(problems(onMiniPrograms, (run) => {
    const gained = run.after.native.filter(({ isCall }) => isCall).length - run.before.native.length
    const expected = callsOf(run).filter((call) => !keepsCallee(call) && !call.helpers.some(makesCall))
    return gained === expected.length ? undefined : `${gained} more calls of the host, expected ${expected.length}`
  })).toEqual([])
})

/** Does the helper make the host's call by itself? Others are handed a function that does, or go around the options or the task. */
function makesCall(helper: string): boolean {
  return /^(?:up|down)loadFile/.test(helper)
}

/** Helpers that come from an entry of their own, and not from the host's. */
const OWN_ENTRIES: Readonly<Record<string, string>> = {
  through: 'through',
  split: 'split',
  timed: 'timeout',
  taroPromise: 'taro',
  rawTask: 'vue',
  withBase: 'address',
  fileNameWins: 'keys',
  lastKeyWins: 'keys',
  formText: 'formData',
  withFormText: 'formData',
  withStatus: 'status',
  told: 'status',
}

test('everything outside the calls stays byte for byte, but for a line for each entry of the runtime', () => {
  expect(problems(withEdits, (run) => {
    const changedCalls = callsOf(run).filter(({ disposition }) => disposition !== 'kept')
    const { text, count } = removeRuntimeLines(run.output)
    const expected = new Set(changedCalls.flatMap(({ helpers }) => helpers.map((helper) => OWN_ENTRIES[helper] ?? 'host'))).size
    if (count !== expected) return `${count} lines bring in the runtime, expected ${expected}`
    const spans = changedCalls.map(({ range }) => ({ start: range.start.offset, end: range.end.offset }))
    const changed = firstChangeOutside(run.script.text, text, spans)
    return changed === undefined ? undefined : `changed: ${JSON.stringify(changed.slice(0, 80))}`
  })).toEqual([])
})

test('a script that says "use strict" still says so before anything else', () => {
  const isStrict = (text: string) => /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*['"]use strict['"]/.test(text)
  const strict = withEdits.filter(({ script }) => isStrict(script.text))
  expect(problems(strict, ({ output }) => (isStrict(output) ? undefined : 'no longer strict'))).toEqual([])
})

test('on h5 and app, where the framework implements the methods, nothing changes', () => {
  const onFramework = withCalls.filter(({ host }) => hosts[host].global === null)
  expect(problems(onFramework, ({ output, script }) => (output === script.text ? undefined : 'changed'))).toEqual([])
})

test('every diagnostic points into a call, or at the option, field or method of a task that it names, with lines and columns that fit its offsets', () => {
  const withDiagnostics = runs.filter(({ result }) => result && result.diagnostics.length > 0)
  expect(problems(withDiagnostics, (run) => {
    for (const { rule, message, range: { start, end } } of run.result?.diagnostics ?? []) {
      const isInCall = callsOf(run).some(({ range }) => range.start.offset <= start.offset && end.offset <= range.end.offset)
      const marked = run.script.text.slice(start.offset, end.offset)
      const isAtName = Array.from(message.matchAll(/`(\w+)`/g)).some(([, name = '']) => new RegExp(`\\b${name}\\b`).test(marked))
      if (!isInCall && !isAtName) return `${rule} points outside of every call`
      for (const { line, column, offset } of [start, end]) {
        const lines = run.script.text.slice(0, offset).split('\n')
        if (lines.length !== line || lines.at(-1)?.length !== column) return `${rule} says ${line}:${column} for offset ${offset}`
      }
    }
    return undefined
  })).toEqual([])
})
