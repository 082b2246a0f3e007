import { analyze, readExports, textFrom } from '@crossload/core'
import type { LookUp, Value } from '@crossload/core'
import { describe, expect, test } from 'vitest'

const UNKNOWN: Value = { possible: [], isComplete: false }

/** An app as a table of files: what a project would read from a disk. */
function lookUpIn(files: Readonly<Record<string, string>>, env: Readonly<Record<string, Value>> = {}): LookUp {
  const open = new Set<string>()
  const lookUp: LookUp = (module, name) => {
    if (module === 'process.env' || module === 'import.meta.env') return env[name] ?? UNKNOWN
    const code = files[module]
    // Whoever answers keeps out of circles.
    if (code === undefined || open.has(module)) return UNKNOWN
    open.add(module)
    const value = readExports(code, module, lookUp)(name)
    open.delete(module)
    return value
  }
  return lookUp
}

function say(code: string, lookUp: LookUp): readonly string[] {
  return analyze(code, 'page.ts', { target: 'weixin', lookUp }).diagnostics.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)
}

const HTTP = (from: string) =>
  `warn insecure-url: WeChat Mini Program takes https addresses only, and this address may begin with \`http://a.cn\`, which ${from} defines; a released app fails then.`

const SEND = "uni.uploadFile({ url: `${BASE}/x`, filePath: 'a.png', name: 'f' })"

describe('what the app says elsewhere', () => {
  test.each([
    ['a constant', "import { BASE } from './config'", { './config': "export const BASE = 'http://a.cn'" }],
    ['under another name', "import { url as BASE } from './config'", { './config': "const BASE = 'http://a.cn'\nexport { BASE as url }" }],
    ['a default', "import BASE from './config'", { './config': "export default 'http://a.cn'" }],
    ['passed on', "import { BASE } from './all'", { './all': "export * from './config'", './config': "export const BASE = 'http://a.cn'" }],
    ['a member', "import { api } from './config'\nconst BASE = api.urls.base", { './config': "export const api = { urls: { base: 'http://a.cn' } }" }],
    ['a member of the default', "import config from './config'\nconst BASE = config.base", { './config': "export default { base: 'http://a.cn' }" }],
    ['a namespace', "import * as config from './config'\nconst BASE = config.BASE", { './config': "export const BASE = 'http://a.cn'" }],
    ['an arm', "import { BASE } from './config'", { './config': "export const BASE = isNew ? 'https://a.cn' : 'http://a.cn'" }],
  ])('is followed: %s', (_, imports, files) => {
    expect(say(`${imports}\n${SEND}`, lookUpIn(files))).toEqual([HTTP('./config')])
  })

  test.each(['process.env.BASE', 'import.meta.env.BASE', 'process.env.BASE || "https://b.cn"'])('is followed: %s', (expression) => {
    const env = { BASE: textFrom('http://a.cn', '.env') }
    expect(say(`const BASE = ${expression}\n${SEND}`, lookUpIn({}, env))).toEqual([HTTP('.env')])
  })

  test('of what a development build alone reads there is an info', () => {
    const env = { BASE: textFrom('http://a.cn', '.env.development', true) }
    expect(say(`const BASE = process.env.BASE\n${SEND}`, lookUpIn({}, env))).toEqual([expect.stringMatching(/^info insecure-url/)])
  })

  test('has to be there, and may go in circles', () => {
    expect(say(`import { BASE } from './nowhere'\n${SEND}`, lookUpIn({}))).toEqual([])
    const circle = { './a': "import { BASE as b } from './b'\nexport const BASE = b", './b': "import { BASE as a } from './a'\nexport const BASE = a" }
    expect(say(`import { BASE } from './a'\n${SEND}`, lookUpIn(circle))).toEqual([])
    expect(readExports('export const {', 'a.ts')('x')).toEqual(UNKNOWN)
  })
})
