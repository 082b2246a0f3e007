import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What each entry may know: a host's the host's global, and the console. */
const ENTRIES = {
  weixin: ['wx'],
  alipay: ['console', 'my'],
  toutiao: ['tt'],
  baidu: ['swan'],
  qq: ['qq'],
  kuaishou: ['ks'],
  jd: ['jd'],
  xhs: ['xhs'],
  lark: ['tt'],
  dingtalk: ['console', 'dd'],
  harmony: ['has'],
  h5: ['FormData', 'URL', 'XMLHttpRequest'],
  through: ['console'],
  timeout: ['clearTimeout', 'setTimeout'],
  address: [],
  keys: [],
}

/** Is it about a name, or a member of a built-in, that ECMAScript 2017 does not have? */
function isBeyond({ code, messageText }: ts.Diagnostic): boolean {
  return code === 2550 || ts.flattenDiagnosticMessageText(messageText, '').startsWith('Cannot find name')
}

/** What modules use beyond their own declarations and the library of ECMAScript 2017, as the TypeScript compiler sees it. */
function beyondES2017(modules: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2017,
    module: ts.ModuleKind.ESNext,
    lib: ['lib.es2017.d.ts'],
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  const codeOf = (path: string): string | undefined => modules[/^\/(\w+)\.js$/.exec(path)?.[1] ?? '']
  host.fileExists = (path) => codeOf(path) !== undefined || fileExists(path)
  host.getSourceFile = (path, language, ...rest) => {
    const code = codeOf(path)
    return code === undefined ? getSourceFile(path, language, ...rest) : ts.createSourceFile(path, code, language)
  }
  const program = ts.createProgram(Object.keys(modules).map((name) => `/${name}.js`), options, host)
  const found = ts.getPreEmitDiagnostics(program).filter(isBeyond)
  if (found.some(({ file }) => !file)) throw new Error('the compiler complains about its own set-up')
  return Object.fromEntries(Object.keys(modules).map((name) => {
    const own = found.filter(({ file }) => file?.fileName === `/${name}.js`)
    return [name, [...new Set(own.map(({ file, start = 0, length = 0 }) => file?.text.slice(start, start + length) ?? ''))].sort()]
  }))
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '@crossload/runtime/${entry}'`, resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    target: 'es2017',
    conditions: ['dev'],
    write: false,
  })
  return outputFiles[0]!.text
}

test("helpers know nothing but their host's global, the console and ECMAScript 2017", async () => {
  const modules = Object.fromEntries(await Promise.all(Object.keys(ENTRIES).map(async (entry) => [entry, await bundle(entry)] as const)))
  expect(beyondES2017(modules)).toEqual(ENTRIES)
  // The compiler takes this one for part of every library.
  expect(Object.values(modules).filter((code) => code.includes('globalThis'))).toEqual([])
})

test('free names and newer members are seen', () => {
  const sample = 'export const a = (b) => [window.x, b, c, process, setTimeout, Object.fromEntries([]), Object.assign({}, [1].includes(1))]'
  expect(beyondES2017({ sample })).toEqual({ sample: ['c', 'fromEntries', 'process', 'setTimeout', 'window'] })
})
