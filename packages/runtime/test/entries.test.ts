import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type * as Alipay from '../src/alipay.ts'
import { createStubHost } from './stubHost.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Each host's global. */
const GLOBALS = {
  weixin: 'wx',
  alipay: 'my',
  toutiao: 'tt',
  baidu: 'swan',
  qq: 'qq',
  kuaishou: 'ks',
  jd: 'jd',
  xhs: 'xhs',
  lark: 'tt',
  dingtalk: 'dd',
  harmony: 'has',
} as const

const HOSTS = Object.keys(GLOBALS) as (keyof typeof GLOBALS)[]

/** The helpers of every host, by name: core writes these names into apps. */
const HELPERS = [
  'awaited',
  'awaitedTuple',
  'downloadFile',
  'downloadFileResults',
  'mpxPromise',
  'taskOnly',
  'uniVue2',
  'uniVue3',
  'uploadFile',
  'uploadFileResults',
  'withOptions',
]

const CALLS = HELPERS.filter((name) => /^(?:up|down)loadFile/.test(name)) as (keyof typeof Alipay & `${'up' | 'down'}loadFile${string}`)[]

const SOURCES = new URL('../src/', import.meta.url)

type Entry = typeof Alipay

const load = async (host: string): Promise<Entry> => (await import(`../src/${host}.ts`)) as Entry

/** Entries that are no mini-program host's. */
const OTHERS = ['h5', 'through', 'split', 'timeout', 'taro', 'vue', 'address', 'keys', 'formData', 'status']

interface Manifest {
  readonly sideEffects: boolean
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly browser: Readonly<Record<string, string>>
  readonly typesVersions: { readonly '*': Readonly<Record<string, readonly string[]>> }
  readonly publishConfig: Pick<Manifest, 'exports'>
}

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Manifest

test('the package offers an entry for each host, and those beside them', () => {
  expect(Object.keys(manifest.exports)).toEqual([...[...HOSTS, ...OTHERS].map((entry) => `./${entry}`), './package.json'])
  expect(manifest.sideEffects).toBe(false)
})

describe.each(HOSTS)('%s', (host) => {
  test('exports the helpers that core names', async () => {
    const ofSome = host === 'alipay' || host === 'dingtalk' ? ['hostTask', 'withFileType'] : []
    expect(Object.keys(await load(host)).sort()).toEqual([...HELPERS, ...ofSome].sort())
  })

  test.each(CALLS)('%s makes one call of its own global, with the options', async (call) => {
    const stub = createStubHost()
    const calls: string[] = []
    vi.stubGlobal(GLOBALS[host], {
      uploadFile: (options: object) => (calls.push('uploadFile'), stub.uploadFile(options)),
      downloadFile: (options: object) => (calls.push('downloadFile'), stub.downloadFile(options)),
    })
    const entry = await load(host)
    const answer = entry[call]({ url: 'https://example.com', success() {} })
    expect(calls).toEqual([call.startsWith('up') ? 'uploadFile' : 'downloadFile'])
    expect(stub.calls[0]!.options['url']).toBe('https://example.com')
    expect('then' in answer).toBe(false)
  })

  test('reads its global at each call, not when it is loaded', async () => {
    const entry = await load(host)
    const first = createStubHost()
    const second = createStubHost()
    vi.stubGlobal(GLOBALS[host], first)
    entry.uploadFileResults({})
    vi.stubGlobal(GLOBALS[host], second)
    entry.uploadFileResults({})
    expect([first.calls.length, second.calls.length]).toEqual([1, 1])
  })

  test('leaves nothing behind in an app that imports it and uses nothing', async () => {
    expect(await bundle(`import '../src/${host}.ts'`)).toBe('')
    expect(await bundle(`import { uploadFile, withOptions } from '../src/${host}.ts'`)).toBe('')
  })

  test('leaves the splitting of files out of an app that does not need it', async () => {
    expect(await bundle(`import { uploadFile } from '../src/${host}.ts'; uploadFile()`)).toContain('cancelled')
    const others = HELPERS.filter((name) => name !== 'uploadFile')
    expect(await bundle(`export { ${others.join(', ')} } from '../src/${host}.ts'`)).not.toContain('cancelled')
  })
})

test('hosts without differences have the same entry but for their global', () => {
  const [first, ...others] = HOSTS.filter((host) => !['alipay', 'baidu', 'dingtalk'].includes(host)).map((host) => {
    const text = readFileSync(new URL(`${host}.ts`, SOURCES), 'utf8')
    return text.replaceAll(new RegExp(String.raw`\b${GLOBALS[host]}(?=\.|: Native)`, 'g'), 'GLOBAL')
  })
  expect(first).toContain('GLOBAL.uploadFile')
  expect(others).toHaveLength(7)
  for (const other of others) expect(other).toBe(first)
})

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('.', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2017',
    write: false,
    treeShaking: true,
    // The whole point: not told by package.json, but seen in the code.
    ignoreAnnotations: true,
  })
  return outputFiles[0]!.text.replaceAll(/^\/\/.*$/gm, '').trim()
}

/** What an importing module is given for each entry, once the package is published. */
const published = Object.entries(manifest.publishConfig.exports).flatMap(([entry, by]) => (typeof by === 'string' ? [] : [[entry, by['default']] as const]))

test('what is published has the entries of the sources, and every condition but `dev`', () => {
  const withoutDev = Object.entries(manifest.exports).map(([entry, by]) => {
    return [entry, typeof by === 'string' ? by : Object.fromEntries(Object.entries(by).filter(([condition]) => condition !== 'dev'))]
  })
  expect(manifest.publishConfig.exports).toEqual(Object.fromEntries(withoutDev))
})

test('whoever knows no `exports`, as webpack 4 does not, finds the same modules by the `browser` field', () => {
  expect(published).toHaveLength(HOSTS.length + OTHERS.length)
  expect(manifest.browser).toEqual(Object.fromEntries(published))
})

test('a TypeScript that knows no `exports` finds the types of each by `typesVersions`', () => {
  const types = published.map(([entry, file]) => [entry.replace('./', ''), [file!.replace(/\.js$/, '.d.ts')]])
  expect(manifest.typesVersions['*']).toEqual(Object.fromEntries(types))
})
