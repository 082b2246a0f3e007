import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkPackages, resolveTransformOptions, transform } from '@crossload/core'
import { expect, onTestFinished, test } from 'vitest'
import { checkProject } from '../../packages/cli/src/check/checkProject.ts'
import { formatGithub } from '../../packages/cli/src/formats/github.ts'
import { formatJson } from '../../packages/cli/src/formats/json.ts'
import { formatPretty } from '../../packages/cli/src/formats/pretty.ts'
import { formatSarif } from '../../packages/cli/src/formats/sarif.ts'
import { formatHtml } from '../../packages/cli/src/html/page.ts'
import { loadConfig } from '../../packages/cli/src/loadConfig.ts'
import { readSettings } from '../../packages/cli/src/settings.ts'
import { colorsFor } from '../../packages/cli/src/terminal.ts'
import { textsOf } from '../../packages/cli/src/texts.ts'

const INSECURE = "uni.uploadFile({ url: 'http://a.cn', filePath: 'a.png', name: 'f', fileType: 'image' })\n"
const texts = textsOf('en')

function createFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossload-tree-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

async function check(directory: string, patterns: readonly string[] = [], config: string | false = false) {
  const settings = await readSettings({ target: 'weixin', config, directory, locale: 'en' }, texts)
  return checkProject(patterns, directory, settings, 'en', texts, () => {})
}

const namesOf = ({ files }: Awaited<ReturnType<typeof check>>) => files.map(({ file }) => file)

test('pipes, devices, links out of the project and links in a circle are not read, and a file with two names once', async () => {
  const outside = createFolder({ 'o.js': INSECURE })
  const folder = createFolder({ 'a.js': INSECURE, 'sub/b.js': INSECURE })
  execFileSync('mkfifo', [join(folder, 'pipe.js')])
  symlinkSync('pipe.js', join(folder, 'toPipe.js'))
  symlinkSync('/dev/zero', join(folder, 'zero.js'))
  symlinkSync('a.js', join(folder, 'again.js'))
  symlinkSync('..', join(folder, 'sub/loop'))
  symlinkSync(outside, join(folder, 'out'))
  symlinkSync(join(outside, 'o.js'), join(folder, 'o.js'))
  expect(namesOf(await check(folder))).toEqual(['a.js', 'sub/b.js'])
  expect(namesOf(await check(folder, ['out', 'a.js', 'again.js']))).toEqual(['a.js', 'out/o.js'])
  expect((await check(folder, ['zero.js', 'pipe.js'])).problems.map(({ place }) => place)).toEqual(['zero.js', 'pipe.js'])
})

test('a file at which crossload fails is named, and the others are checked', async () => {
  const report = await check(createFolder({ 'a.js': INSECURE, 'deep.js': `${INSECURE};x = ${'('.repeat(50_000)}` }))
  expect(report.files.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).toEqual([['insecure-url'], ['internal-error']])
  expect(report.problems).toMatchObject([{ place: 'deep.js', found: 'could not be checked' }])
})

test('no format gives a terminal or a CI anything to obey', async () => {
  const name = 'b\n::error title=x::y\u001B[2J\u202E.js'
  const hostile = `// crossload-ignore-next-line \u202Ea\n${INSECURE.replace('a.cn', '\u2066\u009B2J##[error]x')}`
  const report = await check(createFolder({ [name]: hostile, [`broken\n::warning::${name}`]: 'uni.uploadFile({ \u202E' }))
  const formats = [formatPretty(report, colorsFor({}, {})), formatPretty(report, colorsFor({}, {}), 60), formatJson(report), formatSarif(report), formatGithub(report), formatHtml(report)]
  for (const text of formats) {
    expect(text).not.toMatch(/(?!\n)[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cc}]/u)
    expect(text).not.toContain('##[')
  }
  const isCommand = (line: string) => /^\s*::/.test(line)
  for (const text of [formats[0], formats[1], formats[2], formats[3]]) expect(text?.split('\n').filter(isCommand)).toEqual([])
  for (const line of formats[4]?.split('\n').filter(isCommand) ?? []) expect(line).toMatch(/^::(?:warning|notice|error) file=/)
  expect(JSON.parse(formats[2] ?? '')).toMatchObject({ files: [{ file: name }, {}] })
})

test('a config runs only where it may', async () => {
  const folder = createFolder({ 'crossload.config.mjs': "throw new Error('it ran')", 'mine.json': '{ "target": "qq" }' })
  expect(await loadConfig(false, folder, texts)).toEqual({ file: undefined, settings: {}, problems: [] })
  expect(await loadConfig('mine.json', folder, texts)).toMatchObject({ settings: { target: 'qq' }, problems: [] })
  expect((await loadConfig(undefined, folder, texts)).problems[0]?.found).toContain('it ran')
})

test('names of packages and of the runtime are names', () => {
  for (const wrong of ['../../core', '..', '.', '@s/..', '@../x', '/etc', 'a/b', 'a\\b', '', 7]) {
    expect(() => checkPackages([wrong])).toThrow('option `packages`')
  }
  expect(checkPackages(['lwu-upload', '@scope/a.b-c'])).toHaveLength(2)
  for (const wrong of ["x'; steal(); '", 'a"b', 'a\nb', 'a\\b', 'a\u2028b', '']) {
    expect(() => resolveTransformOptions({ target: 'alipay', runtimeModule: wrong })).toThrow('option `runtimeModule`')
  }
  const code = "uni.uploadFile({ url, filePath, name: 'f', success })"
  expect(transform(code, 'a.mjs', { target: 'alipay', runtimeModule: '../运行 时' })?.code).toContain("from '../运行 时/alipay'")
})
