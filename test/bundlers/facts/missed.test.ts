import type { Script } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { loadUni } from '../../peers/loadUni.ts'
import { appOf, createFolder, FORMS, removeFolder, SEND, write, writeApp } from './apps.ts'
import { buildAll, SEVEN } from './buildAll.ts'
import type { Built, FactsBuild } from './buildAll.ts'
import { tokenSentBy } from './sendFile.ts'

const FACTS = { interceptors: FORMS['a literal'], patched: FORMS['Object.assign'] } as const

type Option = keyof typeof FACTS

/** Modules that no reading of the app's files can find: one that a plugin makes up, and a file under a name that only a plugin knows. */
const KINDS = ['virtual:kit', 'hidden-kit'] as const

/** The call is loaded before the module that says something about it, or behind it. */
const ORDERS = { before: (kit: string) => `import './send.js'\nimport '${kit}'\n`, behind: (kit: string) => `import '${kit}'\n` } as const

interface Case {
  readonly name: string
  readonly option: Option
  readonly module: string
  readonly build: FactsBuild
}

let folder: string
let server: UploadServer
let uni: Script
let cases: readonly Case[]
let built: readonly Built[]
let told: readonly Built[]
let plain: readonly Built[]

beforeAll(async () => {
  folder = createFolder()
  server = await startServer()
  uni = await loadUni('alipay')
  cases = SEVEN.flatMap((bundler) =>
    KINDS.flatMap((kit) =>
      (Object.keys(ORDERS) as (keyof typeof ORDERS)[]).flatMap((order) =>
        (Object.keys(FACTS) as Option[]).map((option): Case => {
          const name = `${bundler}: ${kit}, ${option}, the call ${order}`
          const root = writeApp(folder, name.replaceAll(/\W+/g, '-'), appOf(ORDERS[order](kit)))
          // Where nobody looks, and under another name.
          write(root, '../elsewhere/net.js', FACTS[option])
          const given = kit === 'virtual:kit' ? { virtual: FACTS[option] } : { hidden: `${root.replace(/app$/, '')}elsewhere/net.js` }
          return { name, option, module: kit === 'hidden-kit' ? 'elsewhere/net.js' : bundler.endsWith('pack') ? 'data:text/javascript,…' : 'virtual:kit', build: { bundler, root, ...given } }
        }),
      ),
    ),
  )
  built = await buildAll(folder, cases.map(({ build }) => build))
  told = await buildAll(folder, cases.map(({ build, option, module }) => ({ ...build, options: { project: { [option]: [{ file: module, line: 1 }] } } })))
  const root = writeApp(folder, 'plain', appOf(''))
  plain = await buildAll(folder, SEVEN.map((bundler) => ({ bundler, root })))
}, 600_000)

afterAll(async () => {
  removeFolder(folder)
  await server.close()
})

describe('a module that no reading of the files finds', () => {
  test('is never bypassed: the same build comes out right, or fails with the module and the option', async () => {
    const wrong: string[] = []
    let failed = 0
    for (const [index, { name, option, module, build }] of cases.entries()) {
      const { failure, code } = built[index] ?? { failure: 'not built', code: '' }
      if (failure !== null) {
        failed += 1
        const isClear = failure.includes('intercepts or replaces an upload') && failure.includes(module) && failure.includes(`project: { ${option}: [`)
        if (!isClear) wrong.push(`${name}: ${failure}`)
        // webpack and Rspack write what failed where `emitOnErrors` asks for it, as it does without a mode.
        if (code !== '' && !build.bundler.endsWith('pack')) wrong.push(`${name}: it failed, and the bundle is there`)
      } else if ((await tokenSentBy(code, uni, server, build.bundler === 'farm')) !== 't') wrong.push(`${name}: the token is lost`)
    }
    expect(wrong).toEqual([])
    expect(failed).toBeGreaterThan(0)
  })

  test('does no harm once the option says it', async () => {
    const wrong: string[] = []
    for (const [index, { name, build }] of cases.entries()) {
      const { failure, code } = told[index] ?? { failure: 'not built', code: '' }
      const token = failure === null ? await tokenSentBy(code, uni, server, build.bundler === 'farm') : failure
      if (token !== 't') wrong.push(`${name}: ${String(token)}`)
    }
    expect(wrong).toEqual([])
  })

  test('without such a module, the calls are rewritten, and carry no token', async () => {
    for (const [index, { failure, code }] of plain.entries()) {
      expect(failure).toBeNull()
      expect(code).toContain('my.uploadFile(')
      expect(await tokenSentBy(code, uni, server, SEVEN[index] === 'farm')).toBeUndefined()
    }
    expect(SEND).toContain('uni.uploadFile(')
  })
})
