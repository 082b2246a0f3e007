import { join } from 'node:path'
import type { Script } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { loadUni } from '../../peers/loadUni.ts'
import { appOf, createFolder, FORMS, PLACES, removeFolder, SEND, writeApp } from './apps.ts'
import type { Files } from './apps.ts'
import { buildAll, SEVEN } from './buildAll.ts'
import type { Built, FactsBuild } from './buildAll.ts'
import { tokenSentBy } from './sendFile.ts'

const FACT = FORMS['a literal']

/** A package of the workspace that makes the call. */
const callIn = (fact = ''): Files =>
  appOf('', {
    'src/main.js': "import './http.js'\nexport { send } from '@my/upload'\n",
    'src/http.js': fact,
    '../packages/upload/package.json': '{ "name": "@my/upload", "type": "module", "exports": "./index.js" }',
    '../packages/upload/index.js': SEND,
    'node_modules/@my/upload': { link: '../../../packages/upload' },
  })

/** A package of npm that makes the call, which nobody has listed. */
const UNLISTED = appOf('', {
  'src/main.js': "export { send } from 'net-kit'\n",
  'node_modules/net-kit/package.json': '{ "name": "net-kit", "type": "module", "main": "index.js" }',
  'node_modules/net-kit/index.js': SEND,
})

/** What the apps are, where they lie, and whether the call is to be rewritten. */
const APPS: readonly (readonly [name: string, files: Files, becomes: 'rewritten' | 'intercepted' | 'left alone'])[] = [
  ['a plain app', appOf(''), 'rewritten'],
  ['a fact in an imported module', PLACES['an imported module']?.(FACT) ?? {}, 'intercepted'],
  ['a fact in a linked package', PLACES['a package of the workspace']?.(FACT) ?? {}, 'intercepted'],
  ['a call in a linked package', callIn(), 'rewritten'],
  ['a call in a linked package, a fact in the app', callIn(FACT), 'intercepted'],
  ['a call in a package that is not listed', UNLISTED, 'left alone'],
]

const SITUATIONS = {
  'the bundler keeps links': { below: '', keepsLinks: true },
  'the app lies below a folder of packages': { below: 'node_modules', keepsLinks: false },
  'the app lies there, and the bundler keeps links': { below: 'node_modules', keepsLinks: true },
} as const

let folder: string
let server: UploadServer
let uni: Script
let rows: readonly { readonly name: string; readonly becomes: string; readonly build: FactsBuild }[]
let built: readonly Built[]

beforeAll(async () => {
  folder = createFolder()
  server = await startServer()
  uni = await loadUni('alipay')
  rows = Object.entries(SITUATIONS).flatMap(([situation, { below, keepsLinks }], number) =>
    APPS.flatMap(([name, files, becomes], index) => {
      const root = writeApp(join(folder, below), `app-${number}-${index}`, files)
      return SEVEN.map((bundler) => ({ name: `${bundler}, ${situation}: ${name}`, becomes, build: { bundler, root, keepsLinks } }))
    }),
  )
  built = await buildAll(folder, rows.map(({ build }) => build))
}, 600_000)

afterAll(async () => {
  removeFolder(folder)
  await server.close()
})

test('wherever the app lies and however it is linked, its calls and those of its workspace are looked into, and interceptors run', async () => {
  const wrong: string[] = []
  for (const [index, { name, becomes, build }] of rows.entries()) {
    const { failure, code } = built[index] ?? { failure: 'not built', code: '' }
    if (failure !== null) {
      wrong.push(`${name}: ${failure}`)
      continue
    }
    const token = await tokenSentBy(code, uni, server, build.bundler === 'farm').catch((error: unknown) => String(error))
    const came = code.includes('my.uploadFile(') ? 'rewritten' : token === 't' ? 'intercepted' : 'left alone'
    if (came !== becomes) wrong.push(`${name}: ${came}`)
  }
  expect(wrong).toEqual([])
})
