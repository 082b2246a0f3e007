import { HOSTS, hosts, METHODS } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { runHere } from './runHere.ts'

/**
 * Whoever types the message of a failed call into `explain` gets what to do about it in one step: for every error of every host, in the
 * forms in which consoles, logs and reports have it.
 */

const cases = HOSTS.flatMap((host) =>
  METHODS.flatMap((method) =>
    hosts[host].methods[method].errors.flatMap((error) => {
      const byMessage = (error.causes ?? []).flatMap((cause) => cause.messages.filter((message) => message !== '%s').map((message) => ({ message, cause })))
      return [...(error.code === null ? [] : [{ message: undefined, cause: undefined }]), ...byMessage].map((each) => ({ host, method, error, ...each }))
    }),
  ),
)

const FORMS: readonly (readonly [string, (failure: Failure) => string])[] = [
  ['as errMsg', ({ method, message }) => `${method}:fail ${message}`],
  ['alone', ({ message }) => message],
  ['in another letter case', ({ method, message }) => `${method}:FAIL ${message.toUpperCase()}`],
  ['as an object in a console', ({ method, message, code }) => `{errno: ${code}, errMsg: "${method}:fail ${message}"}`],
  ['as JSON of Alipay', ({ message, code }) => JSON.stringify({ error: code, errorMessage: message })],
  ['as JSON with escapes', ({ method, message, code }) => escaped(JSON.stringify({ errCode: code, errMsg: `${method}:fail ${message}` }))],
  ['with the host in front', ({ host, method, message }) => `${host} ${method}:fail ${message}`],
  ['as a line of a console', ({ host, method, message }) => `[${hosts[host].aliases[0] ?? host}] pages/index/index.js:23 Error: ${method}:fail ${message}`],
  ['with the code in brackets', ({ host, method, message, code }) => `${hosts[host].title.zh} ${method} 报错 error:${code}（${message}）`],
]

interface Failure {
  readonly host: (typeof HOSTS)[number]
  readonly method: string
  readonly message: string
  readonly code: number | null
}

test('there are messages to type, and what to do about each', () => {
  expect(cases.length).toBeGreaterThan(100)
  expect(cases.filter(({ error, cause }) => (cause?.remedy ?? error.remedy) === undefined).map(({ host, method, error, message }) => [host, method, error.code, message])).toEqual([])
})

test.each(FORMS)('every message leads to what to do: %s', async (_, write) => {
  const failed: unknown[] = []
  for (const { host, method, error, message, cause } of cases) {
    if (message === undefined) continue
    const typed = write({ host, method, message: message.replaceAll('%s', 'https://a.example/x'), code: error.code })
    for (const locale of ['en', 'zh'] as const) {
      const said = await explained([typed], locale)
      if (!said.includes(tight(hosts[host].title[locale])) || !said.includes(tight((cause.remedy ?? error.remedy)?.[locale] ?? cause.meaning[locale]))) failed.push([typed, locale])
    }
  }
  expect(failed).toEqual([])
})

test.each<readonly [string, (host: string, code: number) => readonly string[]]>([
  ['behind the host', (host, code) => [host, String(code)]],
  ['as errno', (host, code) => [host, `errno ${code}`]],
  ['as errCode in JSON', (host, code) => [`[${host}]`, `{"errCode":${code},"errMsg":"uploadFile:fail"}`]],
  ['in Chinese', (host, code) => [hosts[host as 'weixin'].title.zh, `错误码：${code}`]],
  ['alone', (_, code) => [String(code)]],
])('every code leads to what to do: %s', async (_, write) => {
  const failed: unknown[] = []
  for (const { host, error } of cases.filter(({ message }) => message === undefined)) {
    const typed = write(host, error.code ?? 0)
    for (const locale of ['en', 'zh'] as const) {
      const said = await explained(typed, locale)
      if (!said.includes(tight(hosts[host].title[locale])) || !said.includes(tight(error.remedy?.[locale] ?? error.meaning[locale]))) failed.push([typed, locale])
    }
  }
  expect(failed).toEqual([])
})

/** What `explain` prints, without blanks. */
async function explained(words: readonly string[], locale: string): Promise<string> {
  return tight((await runHere(['explain', ...words, '--locale', locale])).out)
}

function escaped(json: string): string {
  return json.replaceAll(/[^\u0020-\u007E]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function tight(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
