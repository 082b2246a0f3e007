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
  ['a name within a message', ['task.onProgressUpdate is not a function'], ['onProgressUpdate (method of the task)', 'DingTalk Mini Program ✗ no']],
  ['a rule', ['insecure-url'], ['insecure-url', 'What to write instead']],
])('%s is explained', async (_, words, shown) => {
  const { code, flat } = await explain(words)
  expect(code).toBe(0)
  for (const text of shown) expect(flat).toContain(text)
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
