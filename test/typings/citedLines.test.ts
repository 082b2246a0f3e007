import { HOSTS, hosts, METHODS, PLATFORMS } from '@crossload/hosts'
import type { Evidence, HostData, Support } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { citationsIn, folderOf, parseCitation, problemIn, textOf } from './citations.ts'

/** Where the table cites lines of a package, those lines say what they are cited for. */

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

const cited = citationsIn([hosts, PLATFORMS])

test('every line that is cited from an installed package exists, in the version that is cited', () => {
  const broken = cited.flatMap((citation) => {
    const folder = folderOf(citation)
    return folder === undefined ? [] : (problemIn(citation, folder) ?? [])
  })
  expect(broken).toEqual([])
  expect(cited.filter((citation) => folderOf(citation)).length).toBeGreaterThanOrEqual(166)
})

test('packages that are not installed in the version that is cited are these; `pnpm facts:lines` looks at them', () => {
  const missing = cited.filter((citation) => folderOf(citation) === undefined).map(({ name, version }) => `${name}@${version}`)
  expect([...new Set(missing)]).toEqual(LOOKED_AT_BY_COMMAND)
})

test('lines that are cited for something name it', () => {
  const silent = citations(hosts).flatMap(({ path, name, support, evidence }) => {
    const cited = linesOf(evidence.filter(({ says }) => says === undefined))
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
  expect(new Set(looked.map(({ path }) => path.split('.')[0]))).toEqual(new Set(['weixin', 'alipay', 'toutiao', 'baidu', 'dingtalk', 'app']))
})

test('a citation of another version, of lines beyond the end, or of no file is found out', () => {
  const problemOf = (source: string) => {
    const citation = parseCitation(source)
    const folder = citation && folderOf(citation)
    return citation && folder !== undefined ? problemIn(citation, folder) : 'is not installed'
  }
  expect(problemOf('miniprogram-api-typings@1.0.0 types/wx/lib.wx.api.d.ts:1')).toContain('is not installed')
  expect(problemOf('@douyin-microapp/typings@1.3.1 api/types.d.ts:1-100000')).toContain('has no line 100000')
  expect(problemOf('@douyin-microapp/typings@1.3.1 api/types.d.ts:9-3')).toContain('ends before it begins')
  expect(problemOf('@douyin-microapp/typings@1.3.1 api/none.d.ts:1')).toContain('has no such file')
})

/** Whole frameworks, which nothing else here needs: a test is not worth their weight. */
const LOOKED_AT_BY_COMMAND = [
  '@dcloudio/uni-app-harmony@3.0.0-alpha-4080120250821001',
  '@dcloudio/uni-app-plus@3.0.0-alpha-5020620260914001',
  '@dcloudio/uni-cli-shared@2.0.2-5020620260917001',
  '@dcloudio/uni-mp-jd@3.0.0-alpha-5000920260515001',
  '@dcloudio/uni-mp-kuaishou@3.0.0-alpha-5000920260515001',
  '@dcloudio/uni-mp-qq@3.0.0-alpha-5000920260515001',
  '@dcloudio/uni-mp-xhs@3.0.0-alpha-5000020260104004',
  '@dcloudio/vite-plugin-uni@3.0.0-alpha-5020620260914001',
  '@dcloudio/vue-cli-plugin-uni@2.0.2-5000720260410001',
  '@mpxjs/cli-shared-utils@2.2.21',
  '@tarojs/cli@4.2.1',
  '@tarojs/plugin-platform-harmony-ets@4.2.0',
  '@tarojs/plugin-platform-harmony-hybrid@4.1.11',
  '@tarojs/plugin-platform-weapp-qy@0.0.9',
  '@tarojs/shared@4.2.1',
  '@tarojs/taro@4.2.1',
  'mini-types@0.1.7',
]

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

/** The text of those pieces of evidence that cite lines of installed typings; code says what it does in other words. */
function linesOf(evidence: readonly Evidence[]): readonly Lines[] {
  return evidence.flatMap(({ source }) => {
    const citation = parseCitation(source)
    const folder = citation?.path.endsWith('.d.ts') ? folderOf(citation) : undefined
    return citation && folder !== undefined ? [{ source, text: textOf(citation, folder) }] : []
  })
}
