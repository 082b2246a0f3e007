import { readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { HOSTS, hosts, METHODS } from '@crossload/hosts'
import type { Evidence, HostData, Support } from '@crossload/hosts'
import { expect, test } from 'vitest'

/** Where the table cites lines of a package of typings, those lines say what they are cited for. */

interface Citation {
  readonly path: string
  /** What the lines must show (or, for something absent, must not declare). */
  readonly name: string
  readonly support: Support
  readonly evidence: readonly Evidence[]
}

interface Lines {
  readonly source: string
  readonly text: string
}

test('every line that is cited from installed typings exists, in the version that is cited', () => {
  const broken = citations(hosts).flatMap(({ path, evidence }) =>
    evidence.flatMap(({ source }) => {
      const problem = problemOf(source)
      return problem === undefined ? [] : [`${path}: ${problem}`]
    }),
  )
  expect(broken).toEqual([])
})

test('lines that are cited for something name it', () => {
  const silent = citations(hosts).flatMap(({ path, name, support, evidence }) => {
    const cited = linesOf(evidence)
    if (support === false || support === null || cited.length === 0) return []
    return cited.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text))
      ? []
      : [`${path}: ${cited.map(({ source }) => source).join(', ')}`]
  })
  expect(silent).toEqual([])
})

test('lines that are cited for the absence of something do not declare it', () => {
  const declaring = citations(hosts).flatMap(({ path, name, support, evidence }) =>
    support === false
      ? linesOf(evidence.filter(({ says }) => says === undefined))
          .filter(({ text }) => new RegExp(`\\b${name}\\??\\s*[:(]`).test(text))
          .map(({ source }) => `${path}: ${source}`)
      : [],
  )
  expect(declaring).toEqual([])
})

test('the citations were really looked up', () => {
  const looked = citations(hosts).filter(({ evidence }) => linesOf(evidence).length > 0)
  expect(looked.length).toBeGreaterThan(300)
  expect(new Set(looked.map(({ path }) => path.split('.')[0]))).toEqual(new Set(['weixin', 'alipay', 'toutiao', 'baidu', 'dingtalk']))
})

test('a citation of another version, or of lines beyond the end, is found out', () => {
  expect(problemOf('miniprogram-api-typings@1.0.0 types/wx/lib.wx.api.d.ts:1')).toContain('is installed as 5.2.3')
  expect(problemOf('@douyin-microapp/typings@1.3.1 api/types.d.ts:1-100000')).toContain('has no line 100000')
  expect(problemOf('@douyin-microapp/typings@1.3.1 api/types.d.ts:9-3')).toContain('ends before it begins')
})

function citations(table: Readonly<Record<string, HostData>>): readonly Citation[] {
  return HOSTS.flatMap((id) =>
    METHODS.flatMap((methodName) => {
      const method = table[id]?.methods[methodName]
      if (!method) return []
      const at = `${id}.${methodName}`
      return [
        { path: `${at}.method`, name: methodName, ...method.method },
        ...(['options', 'task', 'success', 'failure', 'progress'] as const).flatMap((group) =>
          Object.entries(method[group]).map(([name, { support, evidence }]) => ({
            path: `${at}.${group}.${name}`,
            name,
            support,
            evidence,
          })),
        ),
        ...method.errors.map(({ code, evidence }) => ({ path: `${at}.errors.${code}`, name: String(code), support: true, evidence })),
      ]
    }),
  )
}

/** The text of those pieces of evidence that cite lines of an installed package. */
function linesOf(evidence: readonly Evidence[]): readonly Lines[] {
  return evidence.flatMap(({ source }) => {
    const cited = parse(source)
    return cited ? [{ source, text: cited.lines.slice(cited.first - 1, cited.last).join('\n') }] : []
  })
}

function problemOf(source: string): string | undefined {
  const cited = parse(source)
  if (!cited) return undefined
  if (cited.version !== cited.installed) return `${source}: is installed as ${cited.installed}`
  if (cited.last < cited.first) return `${source}: ends before it begins`
  return cited.last > cited.lines.length ? `${source}: has no line ${cited.last}` : undefined
}

function parse(source: string) {
  const match = /^(?<name>(?:@[\w.-]+\/)?[\w.-]+)@(?<version>\d+\.\d+\.\d+) (?<path>\S+\.d\.ts):(?<first>\d+)(?:-(?<last>\d+))?$/.exec(
    source,
  )?.groups
  const directory = match?.['name'] === undefined ? undefined : directories.get(match['name'])
  if (!match || directory === undefined) return undefined
  const { version: installed } = JSON.parse(linesOfFile(join(directory, 'package.json')).join('')) as { version: string }
  const first = Number(match['first'])
  return {
    version: match['version'],
    installed,
    lines: linesOfFile(join(directory, String(match['path']))),
    first,
    last: Number(match['last'] ?? first),
  }
}

function linesOfFile(file: string): readonly string[] {
  const known = files.get(file) ?? readFileSync(file, 'utf8').split('\n')
  files.set(file, known)
  return known
}

const files = new Map<string, readonly string[]>()
const require = createRequire(import.meta.url)
const alipayRequire = createRequire(realpathSync(require.resolve('@mini-types/alipay/package.json')))
const directories: ReadonlyMap<string, string> = new Map([
  ...['miniprogram-api-typings', '@douyin-microapp/typings', '@types/baidu-app', 'dingtalk-jsapi'].map(
    (name) => [name, dirname(require.resolve(`${name}/package.json`))] as const,
  ),
  ['@mini-types/my', dirname(alipayRequire.resolve('@mini-types/my/package.json'))] as const,
])
