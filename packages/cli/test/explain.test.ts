import { readdirSync, readFileSync } from 'node:fs'
import { HOSTS, hosts, METHODS } from '@crossload/hosts'
import { RULE_NAMES } from '@crossload/core'
import { expect, test } from 'vitest'
import { createProject, runCli } from './runCli.ts'

test('every rule explains itself with its page', async () => {
  const pages = new URL('../../../docs/rules/', import.meta.url)
  const names = readdirSync(pages)
    .filter((name) => name !== 'README.md')
    .map((name) => name.replace('.md', ''))
  expect(names.toSorted()).toEqual([...RULE_NAMES].toSorted())
  for (const rule of ['insecure-url', 'kept-call']) {
    const { code, out } = await runCli(createProject({}), ['explain', rule])
    expect(code).toBe(0)
    const [, first = ''] = readFileSync(new URL(`${rule}.md`, pages), 'utf8').split('\n\n')
    expect(out).toContain(first)
    expect(out).toContain(`https://github.com/crossload/crossload/blob/main/docs/rules/${rule}.md`)
  }
})

const explain = async (words: readonly string[], locale = 'en') => {
  const { code, out } = await runCli(createProject({}), ['explain', ...words, '--locale', locale])
  return { code, flat: out.replaceAll(/\s+/g, ' '), tight: out.replaceAll(/\s+/g, '') }
}

const errors = HOSTS.flatMap((host) => METHODS.flatMap((method) => hosts[host].methods[method].errors.map((error) => ({ host, method, error }))))

test('there are errors to explain', () => {
  expect(errors.length).toBeGreaterThan(20)
})

test('every error of every host is explained by its host, with its causes, remedies and sources, in both languages', async () => {
  for (const host of new Set(errors.map((each) => each.host))) {
    for (const locale of ['en', 'zh'] as const) {
      const { code, tight } = await explain([host], locale)
      expect(code).toBe(0)
      for (const { error } of errors.filter((each) => each.host === host)) {
        const texts = [error, ...(error.causes ?? [])].flatMap(({ meaning, remedy, evidence }) => [
          meaning[locale],
          remedy?.[locale] ?? '',
          ...evidence.map(({ source }) => source),
        ])
        for (const text of texts) expect(tight).toContain(text.replaceAll(/\s+/g, ''))
      }
    }
  }
})

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a code of a host', ['alipay', '11'], ['(alipay) · uploadFile · error 11', 'not have permission to upload', 'fileType (image, video or audio)']],
  ['a code by another name of the host', ['mp-alipay', '20'], ['error 20', 'Use an https URL']],
  ['a message', ['无效参数'], ['Alipay Mini Program (alipay)', 'error 11', 'fileName']],
  ['a piece of a line from a log', ['uploadFile:fail {"error":11,"errorMessage":"无效参数"}'], ['error 11', 'fileType']],
  ['a message whose code alone is known', ['something failed, error: 20'], ['error 20']],
  ['an option of a host', ['alipay', 'fileType'], ['uploadFile · fileType (option)', 'required', 'Sources disagree:']],
  ['a field', ['statusCode'], ['uploadFile · statusCode (field of the result)', 'downloadFile · statusCode (field of the result)']],
  ['a name within a message', ['task.onProgressUpdate is not a function'], ['onProgressUpdate (method of the task)', '✗ no DingTalk Mini Program']],
  ['a host in Chinese', ['抖音', '121901'], ['(toutiao) · uploadFile · error 121901', 'url not in domain list']],
  ['a host after the code', ['11 支付宝'], ['(alipay) · uploadFile · error 11']],
  ['a host without a space', ['支付宝11'], ['(alipay) · uploadFile · error 11']],
  ['a message that two methods give', ['url not in domain list'], ['(weixin) · uploadFile, downloadFile · error 600002', '(toutiao) · uploadFile · error 121901']],
  ['the method of a message', ['downloadFile:fail url not in domain list'], ['(weixin) · downloadFile · error 600002']],
  ['a line of a console', ['[mp-weixin] pages/index/index.js:23 uploadFile:fail file doesn’t exist'], ['(weixin)', 'temporary path of an earlier launch']],
  ['a failure as JSON', ['{"error":11,"errorMessage":"\\u65e0\\u6548\\u53c2\\u6570"}'], ['(alipay)', '(dingtalk)', 'a required option is missing']],
  ['full-width digits and marks', ['alipay 错误码：２０'], ['error 20', 'Use an https URL']],
  ['a message that begins with the name of a host', ['app in background'], ['(toutiao) · uploadFile · error 121994']],
  ['a TypeError that names a method', ["Cannot read properties of undefined (reading 'onProgressUpdate')"], ['onProgressUpdate (method of the task)']],
  ['a TypeError that names a method which is a word', ['abort is not a function'], ['abort (method of the task)']],
  ['a field that stands as code does', ['res.error is undefined'], ['error (field of a failure)']],
  ['a rule', ['insecure-url'], ['insecure-url', 'What to write instead']],
])('%s is explained', async (_, words, shown) => {
  const { code, flat } = await explain(words)
  expect(code).toBe(0)
  for (const text of shown) expect(flat).toContain(text)
})

test('a message that tells a cause brings what to do about it, in both languages, and nothing of other causes', async () => {
  const { tight, flat } = await explain(['uploadFile:fail 无效参数'])
  expect(flat).toContain('What to do: Give url, filePath, fileName')
  expect(flat).not.toContain('my.saveFile')
  expect(tight).not.toContain('error13')
  expect((await explain(['uploadFile:fail 无效参数'], 'zh')).flat).toContain('怎么办：传入 url、filePath、fileName')
})

test.each<readonly [readonly string[], string]>([
  [['douyin', '10502'], 'Explained are 121901, 121902'],
  [['快手'], 'has no errors that its sources explain'],
  [['快手', '3'], 'None of its sources lists codes'],
  [['uploadFile:fail'], 'a piece of a message'],
  [['request:fail ssl hand shake error'], 'a piece of a message'],
  [['statsCode'], 'Did you mean statusCode?'],
])('%j is nothing that can be explained, and what can be is told', async (words, told) => {
  const { code, out, err } = await runCli(createProject({}), ['explain', ...words])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(told)
})

test('only the host that is named is told of', async () => {
  const { flat } = await explain(['dingtalk', 'onProgressUpdate'])
  expect(flat).toContain('DingTalk Mini Program')
  expect(flat).not.toContain('Alipay Mini Program')
})

test('titles of edits, which rules keep on their pages, are not shown', async () => {
  const pages = new URL('../../../docs/rules/', import.meta.url)
  const withFix = RULE_NAMES.filter((rule) => /^- fix en:/m.test(readFileSync(new URL(`${rule}.md`, pages), 'utf8')))
  expect(withFix).not.toEqual([])
  for (const rule of withFix) expect((await explain([rule])).flat).not.toMatch(/- fix (?:en|zh):/)
})
