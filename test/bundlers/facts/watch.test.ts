import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Script } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { loadUni } from '../../peers/loadUni.ts'
import { appOf, createFolder, FORMS, removeFolder, writeApp } from './apps.ts'
import { followAll } from './followAll.ts'
import type { Round, Step } from './followAll.ts'
import { tokenSentBy } from './sendFile.ts'

/** Those that say themselves which modules are still good, and those that go through everything again or ask for everything. */
const INCREMENTAL = ['rollup', 'vite7', 'vite5', 'webpack', 'farm', 'dev server of vite', 'dev server of vite7', 'dev server of vite5'] as const
const OTHERS = ['rolldown', 'vite', 'rspack', 'esbuild'] as const

const WATCHERS = [...INCREMENTAL, ...OTHERS]

/** What becomes of the file that says something about the others. */
const STEPS = [
  ['an interceptor is added', FORMS['a literal']],
  ['it is for downloads by now', FORMS['a literal'].replace('uploadFile', 'downloadFile')],
  ['it is removed', ''],
  ['the method is replaced', FORMS['Object.assign']],
  ['the replacement is removed', '// nothing\n'],
] as const

let folder: string
let server: UploadServer
let uni: Script
let followed: readonly (readonly Round[])[]

beforeAll(async () => {
  folder = createFolder()
  server = await startServer()
  uni = await loadUni('alipay')
  const steps = STEPS.map(([, text]): Step => ({ file: 'src/http.js', text: `STEP\n${text}` }))
  followed = await followAll(
    folder,
    WATCHERS.map((name) => {
      const more = { 'src/http.js': '', 'src/other.js': "export const get = (url) => uni.downloadFile({ url, success() {} })\n" }
      const root = writeApp(folder, name.replaceAll(' ', '-'), appOf("import './http.js'\nexport { get } from './other.js'\n", more))
      mkdirSync(join(root, 'out'))
      return { name, root, steps }
    }),
  )
}, 600_000)

afterAll(async () => {
  removeFolder(folder)
  await server.close()
})

describe.each(WATCHERS.map((name, index) => [name, index] as const))('%s', (name, index) => {
  test('every file that depends on a fact comes up to date when it is added, changed and removed', async () => {
    const rounds = followed[index] ?? []
    const [start, added, changed, removed, replaced, back] = rounds.map(({ code }) => ['uploadFile', 'downloadFile'].filter((method) => code.includes(`uni.${method}(`)))
    expect({ start, added, changed, removed, replaced, back }).toEqual({
      start: [],
      added: ['uploadFile'],
      changed: ['downloadFile'],
      removed: [],
      replaced: expect.arrayContaining(['uploadFile']),
      back: [],
    })
    if (name.startsWith('dev server')) return
    const tokens: (string | undefined)[] = []
    for (const { code } of rounds) tokens.push(await tokenSentBy(code, uni, server, name === 'farm'))
    expect(tokens).toEqual([undefined, 't', undefined, undefined, 't', undefined])
  })
})

test.each(INCREMENTAL)('%s: files that do not depend on a fact are not transformed again', (name) => {
  const rounds = followed[WATCHERS.indexOf(name)] ?? []
  const [start, added, changed, removed, replaced, back] = rounds.map(({ seen }) => seen.filter((file) => /(?:send|other)\.js$/.test(file)))
  const [other, send] = ['src/other.js', 'src/send.js']
  expect({ start, added, changed, removed, replaced, back }).toEqual({
    start: [other, send],
    added: [send],
    changed: [other, send],
    removed: [other],
    replaced: [send],
    back: [send],
  })
})
