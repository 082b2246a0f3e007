import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyze, RULE_NAMES } from '@crossload/core'
import * as typescriptParser from '@typescript-eslint/parser'
import { ESLint as ESLint10 } from 'eslint'
import type { Linter } from 'eslint'
import plugin from 'eslint-plugin-crossload'
import { defineConfig } from 'eslint/config'
import { ESLint as ESLint9 } from 'eslint9'
import eslint8 from 'eslint8/use-at-your-own-risk'
import { describe, expect, test } from 'vitest'
import * as vueParser from 'vue-eslint-parser'
import { PROJECT_FINDINGS } from './projectFindings.ts'

const PROJECT = fileURLToPath(new URL('./fixtures/project', import.meta.url))

const CONFIG: Linter.Config[] = [
  { ...plugin.configs.recommended, files: ['**/*.{js,ts,vue,nvue,uvue,mpx}'] },
  { files: ['**/*.ts'], languageOptions: { parser: typescriptParser } },
  { files: ['**/*.{vue,nvue,uvue,mpx}'], languageOptions: { parser: vueParser, parserOptions: { parser: typescriptParser } } },
]

/** The real class of ESLint, whose options differ from version to version in what we do not use. */
interface Linting {
  lintFiles(patterns: string): Promise<readonly Linted[]>
  lintText(code: string, options: { filePath: string }): Promise<readonly Linted[]>
}

interface Linted {
  readonly filePath: string
  readonly messages: readonly Linter.LintMessage[]
}

type Create = (settings: object, ...more: Linter.Config[]) => Linting

const optionsFor = (settings: object, more: Linter.Config[]) => ({
  cwd: PROJECT,
  overrideConfigFile: true as const,
  overrideConfig: [...CONFIG, { settings: { crossload: settings } }, ...more],
})

const VERSIONS: Readonly<Record<string, Create>> = {
  '10': (settings, ...more) => new ESLint10(optionsFor(settings, more)),
  '9': (settings, ...more) => new ESLint9(optionsFor(settings, more)),
  '8.57': (settings, ...more) => new eslint8.FlatESLint(optionsFor(settings, more)),
}

const places = (results: readonly Linted[]) =>
  results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) => {
      const rule = ruleId?.replace('crossload/', '')
      return `${filePath.slice(PROJECT.length + 1)}:${line}:${column} ${rule}: ${message}`
    }),
  )

describe.each(Object.entries(VERSIONS))('ESLint %s', (_, create) => {
  test('finds in scripts, TypeScript and components what each host does not do', async () => {
    const results = await create({ target: ['weixin', 'alipay', 'dingtalk'] }).lintFiles('src')
    expect(places(results)).toEqual(PROJECT_FINDINGS)
  })

  test('a wrong setting is one error that names it', async () => {
    await expect(create({ target: ['wechat', 'symbian'] }).lintText('1', { filePath: 'a.js' })).rejects.toThrow(
      /option `target` got "symbian"; it takes one of weixin/,
    )
    await expect(create({ target: [] }).lintText('1', { filePath: 'a.js' })).rejects.toThrow(/option `target` got \[\]/)
    await expect(create({ target: 'dingtalk', downloadStatus: 404 }).lintText('1', { filePath: 'a.js' })).rejects.toThrow(/option `downloadStatus` got 404; it takes 200/)
    await expect(create({ hosts: ['weixin'] }).lintText('1', { filePath: 'a.js' })).rejects.toThrow(/option `hosts` got \["weixin"\]; it takes no such key/)
  })
})

test('nothing is said of a status that downloads are asked to have', async () => {
  const code = "uni.downloadFile({ url: 'https://a.cn', success: (res) => show(res.statusCode) })"
  const rules = async (settings: object) => (await lint(code, 'a.js', settings)).map(({ ruleId }) => ruleId)
  expect(await rules({ target: 'dingtalk' })).toEqual(['crossload/callback-field'])
  expect(await rules({ target: 'dingtalk', downloadStatus: 200 })).toEqual([])
})

const lint = async (code: string, filePath: string, settings: object, ...more: Linter.Config[]) => {
  const [result] = await new ESLint10(optionsFor(settings, more)).lintText(code, { filePath })
  return result?.messages ?? []
}

const every = (severity: 'warn' | 'off'): Linter.RulesRecord => Object.fromEntries(Object.keys(plugin.rules).map((name) => [`crossload/${name}`, severity]))

test('there is a rule for each of crossload’s but the one about syntax, with its page', () => {
  expect(Object.keys(plugin.rules)).toEqual(RULE_NAMES.filter((name) => name !== 'parse-error'))
  for (const [name, { meta }] of Object.entries(plugin.rules)) {
    const page = readFileSync(new URL(`../../../docs/rules/${name}.md`, import.meta.url), 'utf8')
    expect(page).toContain(meta?.docs?.description)
    expect(meta?.docs?.url).toBe(`https://github.com/crossload/crossload/blob/main/docs/rules/${name}.md`)
  }
})

test('recommended has the rules whose pages speak of warnings', () => {
  const warning = Object.keys(plugin.rules).filter((name) =>
    /^Severity: .*\bwarn\b/m.test(readFileSync(new URL(`../../../docs/rules/${name}.md`, import.meta.url), 'utf8')),
  )
  expect(Object.keys(plugin.configs.recommended.rules ?? {})).toEqual(warning.map((name) => `crossload/${name}`))
})

test('recommended can be extended by name', async () => {
  const overrideConfig = defineConfig([{ files: ['**/*.js'], plugins: { crossload: plugin }, extends: ['crossload/recommended'] }])
  const eslint = new ESLint10({ cwd: PROJECT, overrideConfigFile: true, overrideConfig })
  const [result] = await eslint.lintText('uni.uploadFile({ url, filePath })', { filePath: 'a.js' })
  expect(result?.messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['crossload/missing-option', 1]])
})

test('for one host, all rules together say what core says', async () => {
  const code = `
    uni.addInterceptor('uploadFile', {})
    uni.uploadFile({ url: 'http://a.cn', filePath: 'a.png', name: 'a', fileName: 'b', files: [{ uri }] })
    mpx.uploadFile({ url, filePath, fileType: 'x', header: { referer: 1, a } })
    const { downloadFile } = uni
  `
  for (const target of ['weixin', 'alipay', 'h5']) {
    const { diagnostics } = analyze(code, 'a.js', { target })
    const raised = Object.fromEntries(RULE_NAMES.map((name) => [name, 'warn']))
    const messages = await lint(code, 'a.js', { target, rules: raised }, { rules: every('warn') })
    const said = messages.map(({ ruleId, line, column, message }) => ({ ruleId, line, column, message }))
    const expected = diagnostics.map(({ rule, range: { start }, message, help }) => ({
      ruleId: `crossload/${rule}`,
      line: start.line,
      column: start.column + 1,
      message: help === undefined ? message : `${message} ${help}`,
    }))
    const sort = (list: typeof said | typeof expected) => list.map((each) => JSON.stringify(each)).toSorted()
    expect(expected.length).toBeGreaterThan(1)
    expect(sort(said)).toEqual(sort(expected))
  }
})

test('a file that does not parse is told once, by ESLint', async () => {
  const messages = await lint('uni.uploadFile({ url: }', 'a.js', {}, { rules: every('warn') })
  expect(messages.map(({ ruleId, fatal }) => ({ ruleId, fatal }))).toEqual([{ ruleId: null, fatal: true }])
})

test('without settings every mini-program host is checked', async () => {
  const [message] = await lint('uni.uploadFile({ url, filePath })', 'a.js', {})
  for (const name of ['WeChat', 'Alipay', 'Douyin', 'Baidu', 'Kuaishou']) expect(message?.message).toContain(name)
})

test('a host that is named twice counts once', async () => {
  const messages = await lint("uni.uploadFile({ url: 'http://a.cn', filePath, name })", 'a.js', { target: ['wx', 'mp-weixin'] })
  expect(messages.map(({ message }) => message)).toEqual([
    'WeChat Mini Program takes https addresses only; a released app fails here. Write `https://`.',
  ])
})

test('what crossload.config.ts holds besides is no mistake', async () => {
  expect(await lint('uni.downloadFile({ url })', 'a.js', { target: 'weixin', packages: ['some-ui'] })).toEqual([])
})

test('the same text under other settings is looked at again', async () => {
  const code = "uni.downloadFile({ url: 'http://a.cn' })"
  expect(await lint(code, 'a.js', { target: 'weixin' })).toHaveLength(1)
  expect(await lint(code, 'a.js', { target: 'h5' })).toHaveLength(0)
})

test('a suggestion in a component changes just the place in the script', async () => {
  const code = "<template>\n  <a href=\"http://a.cn\">图</a>\n</template>\n<script>\nuni.downloadFile({ url: 'http://a.cn' })\n</script>\n"
  const [message] = await lint(code, 'page.vue', { target: 'weixin' })
  const fix = message?.suggestions?.[0]?.fix
  expect(fix && code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])).toBe(code.replace("'http:", "'https:"))
})

test('what only one host compiles may be removed for that host', async () => {
  const code = `
    // #ifdef MP-WEIXIN
    uni.downloadFile({ url, header: { Referer: 1, a } })
    // #endif
    // #ifdef H5
    uni.downloadFile({ url, header: { Referer: 1, b } })
    // #endif
  `
  const messages = await lint(code, 'a.js', { target: ['weixin', 'baidu'] })
  expect(messages.map(({ line, suggestions }) => [line, suggestions?.length])).toEqual([[3, 1]])
})

test.each(['nvue', 'uvue', 'mpx'])('reads the script of a .%s file', async (extension) => {
  const code = '<template><view/></template>\n<script>\nmpx.uploadFile({ url, filePath })\n</script>\n'
  const messages = await lint(code, `page.${extension}`, { target: 'weixin' })
  expect(messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([['crossload/missing-option', 3, 16]])
})

test('comments that silence a line count in scripts, in markup and for one host’s part', async () => {
  const component = `<!-- crossload-ignore-file missing-option -- later -->
<script>
// crossload-ignore-next-line insecure-url
// #ifdef MP-WEIXIN
uni.uploadFile({ url: 'http://a.cn', filePath })
// #endif
// #ifdef MP-ALIPAY
uni.uploadFile({ url: 'http://a.cn', filePath }) // crossload-ignore-line
// #endif
</script>
`
  expect(await lint(component, 'page.vue', { target: ['weixin', 'alipay'] })).toEqual([])
})

test('a comment that silences nothing is reported once for all hosts, also in a file without a call', async () => {
  const code = '/* nothing */\n// crossload-ignore-next-line insecure-url\nuni.request({ url })\n'
  const messages = await lint(code, 'a.js', { target: ['weixin', 'alipay'] })
  expect(messages.map(({ ruleId, line, message }) => [ruleId, line, message])).toEqual([
    ['crossload/unused-ignore', 2, expect.stringMatching(/^There is nothing of `insecure-url` to silence here, on any host\. Remove/)],
  ])
})
