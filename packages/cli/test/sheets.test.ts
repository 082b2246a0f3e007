import { HOSTS, hosts } from '@crossload/hosts'
import { expect, test } from 'vitest'
import { runHere } from './runHere.ts'

test('sheets have the same rows in the same order on every host', async () => {
  const rowsOf = async (host: string) => {
    const { out } = await runHere(['hosts', host])
    return out.split('\n').flatMap((line) => /^ {2}(\S.*?)(?: +[✓✗?] .*)?$/.exec(line)?.[1] ?? [])
  }
  const first = await rowsOf('weixin')
  expect(first.length).toBeGreaterThan(100)
  expect(first).toEqual(expect.arrayContaining(['timeout', 'res.statusCode', 'err.errMsg', 'event.progress', 'task.abort', 'size of a file', 'whitelist of domains', 'errors']))
  for (const host of HOSTS) expect([host, await rowsOf(host)]).toEqual([host, first])
})

test('the legend of a sheet tells of the signs, and of the versions that this host has', async () => {
  const legendOf = async (...args: readonly string[]) => (await runHere(['hosts', ...args])).out.slice(-300).replaceAll(/\s+/g, ' ')
  const [alipay, weixin, app, lark] = await Promise.all(['alipay', 'weixin', 'app', 'lark'].map((host) => legendOf(host)))
  for (const legend of [alipay, weixin, app, lark]) expect(legend).toContain('✓ yes · ✗ no · ? no source says')
  for (const text of ['that base library', '"client"', '"developer tools"', 'both are needed']) expect(alipay).toContain(text)
  expect(weixin).toContain('that base library')
  expect(weixin).not.toContain('"client"')
  expect(app).toContain('that HBuilderX')
  expect(lark).not.toContain('base library')
  expect(await legendOf('app', '--locale', 'zh')).toContain('自该 HBuilderX 版本起')
})

test('an answer about a name has one line for hosts that answer alike, and the sources behind', async () => {
  const { out } = await runHere(['explain', 'apFilePath'], 400)
  const [upload = ''] = out.split('\n\n')
  const answers = upload.slice(0, upload.indexOf('\nSources')).split('\n').filter((line) => /^[✓✗?] /.test(line))
  expect(answers.length).toBeGreaterThan(1)
  expect(answers.length).toBeLessThan(6)
  for (const host of HOSTS) expect([host, answers.filter((line) => line.includes(hosts[host].title.en)).length]).toEqual([host, 1])
})

test.each(['receivedBytedCount', 'PROFILE.receivedBytedCount'])('a field of a field goes by its own name: %s', async (name) => {
  const { code, out } = await runHere(['explain', 'weixin', name])
  expect(code).toBe(0)
  expect(out).toContain('profile.receivedBytedCount (field of the result)')
})
