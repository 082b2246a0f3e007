import { expect, test } from 'vitest'
import { authorOfText } from '../src/author.ts'
import type { Author } from '../src/author.ts'
import { createSession } from '../src/session.ts'
import type { Session } from '../src/session.ts'

const CODE = "uni.uploadFile({ url: 'https://a.example/', name: 'n', filePath: p, fileType: 'image', header: { Referer: '' } })\n"

const started = () => {
  const session = createSession({ target: 'alipay' })
  session.start()
  return session
}

const rulesOf = (session: Session, id: string, code = CODE) =>
  session.run({ author: authorOfText(code), code, id, wantsMap: true }).findings.flatMap(({ diagnostic, isRepeated }) => (isRepeated ? [] : diagnostic.rule))

test('a finding is shown once in a build, whichever block or child compiler brings it up', () => {
  const session = started()
  expect(rulesOf(session, '/app/a.vue?vue&type=script&lang.ts')).toEqual(['forbidden-header'])
  expect(rulesOf(session, '/app/a.vue')).toEqual([])
})

test('the same finding elsewhere is another finding', () => {
  const session = started()
  expect(rulesOf(session, '/app/a.js')).toEqual(['forbidden-header'])
  expect(rulesOf(session, '/app/b.js')).toEqual(['forbidden-header'])
  expect(rulesOf(session, '/app/a.js', `\n${CODE}`)).toEqual(['forbidden-header'])
})

test('two options that are missing from one call are two findings', () => {
  expect(rulesOf(started(), '/app/a.js', 'uni.uploadFile({ url })\n')).toEqual(['missing-option', 'missing-option', 'file-type-inferred'])
})

test.each(['start', 'forget'] as const)('after %s it is shown again', (method) => {
  const session = started()
  rulesOf(session, '/app/a.js')
  session[method]()
  expect(rulesOf(session, '/app/a.js')).toEqual(['forbidden-header'])
})

test('what was shown in one part of a build is not shown again in another', () => {
  const session = started()
  rulesOf(session, '/app/a.js')
  session.start(undefined, true)
  expect(rulesOf(session, '/app/a.js')).toEqual([])
})

test('a build is closed with what came up since the last time, if anything did', () => {
  const session = started()
  expect(session.summary()).toBeUndefined()
  rulesOf(session, '/app/a.js')
  rulesOf(session, '/app/a.js')
  expect(session.summary()).toBe('crossload: 1 warning in 1 file (alipay)')
  expect(session.summary()).toBeUndefined()
  rulesOf(session, '/app/b.js')
  expect(session.summary()).toBe('crossload: 2 warnings in 2 files (alipay)')
})

test('a map is made when the bundler wants one, unless an option says otherwise', () => {
  const mapOf = (sourcemap: boolean | undefined, wantsMap: boolean) => {
    const session = createSession({ target: 'alipay', ...(sourcemap !== undefined && { sourcemap }) })
    session.start()
    return session.run({ author: authorOfText(CODE), code: CODE, id: '/app/a.js', wantsMap }).changed?.map ?? null
  }
  expect(mapOf(undefined, true)).not.toBeNull()
  expect(mapOf(undefined, false)).toBeNull()
  expect(mapOf(true, false)).not.toBeNull()
  expect(mapOf(false, true)).toBeNull()
})

test('a source API that was asked for and that no call is of is told, once', () => {
  const session = createSession({ target: 'alipay', sources: { taro: true, uploader: { import: 'lwu-upload', baseURI: 'https://a.example' } } })
  session.start()
  rulesOf(session, '/app/a.js', "import Taro from '@tarojs/taro'\nTaro.downloadFile({ url: 'https://a.example/', success() {} })\n")
  expect(session.summary()).toBe('crossload: `sources.uploader` (lwu-upload) met no call in this build')
  expect(session.summary()).toBeUndefined()
})

test.each([
  ['nothing was asked for', {}],
  ['what was asked for was met', { sources: { taro: true } }],
])('where %s, nothing is told of source APIs', (_, options) => {
  const session = createSession({ target: 'alipay', ...options })
  session.start()
  rulesOf(session, '/app/a.js', "import Taro from '@tarojs/taro'\nTaro.downloadFile({ url: 'https://a.example/', success() {} })\n")
  expect(session.summary() ?? '').not.toContain('met no call')
})

test("a module that comes up again with the author's text unchanged is not transformed again", () => {
  const session = started()
  const run = (code: string) => session.run({ author: authorOfText(code), code, id: '/app/a.js', wantsMap: false })
  const first = run(CODE)
  session.start()
  const second = run(CODE)
  expect(second.changed).toBe(first.changed)
  expect(second.findings.map(({ isRepeated }) => isRepeated)).toEqual(first.findings.map(() => false))
  expect(run(`\n${CODE}`).changed).not.toBe(first.changed)
})

test('what fails with one file leaves it as it is, with one finding that says what to report, and the next one is rewritten', () => {
  const session = started()
  const broken: Author = {
    isGiven: false,
    place() {
      throw new Error('broken on purpose')
    },
    texts: () => [],
  }
  const { changed, findings } = session.run({ author: broken, code: CODE, id: '/app/a.js', wantsMap: true })
  expect(changed).toBeUndefined()
  expect(findings).toMatchObject([{ diagnostic: { rule: 'internal-error', severity: 'warn' }, isRepeated: false }])
  expect(findings[0]?.text).toContain('https://github.com/crossload/crossload/issues')
  expect(session.isStale('/app/a.js')).toBeUndefined()
  expect(session.run({ author: authorOfText(CODE), code: CODE, id: '/app/b.js', wantsMap: true }).changed?.code).toContain('my.uploadFile(')
})
