import type { Script } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { loadUni } from '../../peers/loadUni.ts'
import { appOf, createFolder, FORMS, PLACES, removeFolder, writeApp } from './apps.ts'
import { buildAll, SEVEN } from './buildAll.ts'
import type { Built, Bundler } from './buildAll.ts'
import { tokenSentBy } from './sendFile.ts'

interface Row {
  readonly name: string
  readonly bundler: Bundler
  readonly root: string
}

let folder: string
let server: UploadServer
let uni: Script
let rows: readonly Row[]
let built: readonly Built[]

beforeAll(async () => {
  folder = createFolder()
  server = await startServer()
  uni = await loadUni('alipay')
  const apps = Object.entries(PLACES).flatMap(([place, files]) =>
    Object.entries(FORMS).map(([form, fact], index) => ({ name: `${place}, ${form}`, root: writeApp(folder, `${place}-${index}`.replaceAll(/\W+/g, '-'), files(fact)) })),
  )
  rows = apps.flatMap(({ name, root }) => SEVEN.map((bundler): Row => ({ name: `${bundler}: ${name}`, bundler, root })))
  built = await buildAll(folder, rows)
})

afterAll(async () => {
  removeFolder(folder)
  await server.close()
})

test('wherever a fact lives and whatever its form, the token arrives, with the options adapted', async () => {
  const wrong: string[] = []
  for (const [index, { name, bundler }] of rows.entries()) {
    const { failure, code } = built[index] ?? { failure: 'not built', code: '' }
    if (failure !== null) wrong.push(`${name}: ${failure}`)
    else if (!code.includes('fileType')) wrong.push(`${name}: the options are not adapted`)
    else if ((await tokenSentBy(code, uni, server, bundler === 'farm')) !== 't') wrong.push(`${name}: the token is lost`)
  }
  expect(rows).toHaveLength(Object.keys(PLACES).length * Object.keys(FORMS).length * SEVEN.length)
  expect(wrong).toEqual([])
})

test('without the import that leads there, nothing counts', async () => {
  const apps = ['an imported module', 'a package of the workspace', 'a package of npm', 'uni_modules'].map((place, index) => {
    const files = { ...PLACES[place]?.(FORMS['a literal']), 'src/main.js': appOf('')['src/main.js'] ?? '' }
    return writeApp(folder, `unused-${index}`, files)
  })
  const all = await buildAll(folder, apps.flatMap((root) => SEVEN.map((bundler) => ({ bundler, root }))))
  for (const { failure, code } of all) {
    expect(failure).toBeNull()
    expect(code).toContain('my.uploadFile(')
  }
})
