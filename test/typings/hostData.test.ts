import { hosts } from '@crossload/hosts'
import type { MethodData, OptionCapability } from '@crossload/hosts'
import { describe, expect, test } from 'vitest'

import { readDeclaredCall } from './declaredCall.ts'
import { differences } from './differences.ts'
import { oracles, weixin } from './oracles.ts'

/**
 * The vendors' typings and our table say the same of a call, except where the typings are known to be wrong. A difference that is not
 * listed fails, and so does a listed one that is no longer there.
 */

describe.each(oracles)('$host $method', ({ host, method, source, known }) => {
  const declared = readDeclaredCall(source)

  test('the table and the typings agree, save for the known errors of the typings', () => {
    expect(differences(declared, hosts[host].methods[method])).toEqual(Object.keys(known).sort())
  })

  test('the typings were really read', () => {
    const { options, returned } = declared
    expect(options['url']).toEqual({ required: true, types: ['string'] })
    expect(options['success']?.types).toEqual(['function'])
    expect(returned.length).toBeGreaterThan(0)
  })
})

test('typings that do not resolve are an error, not agreement', () => {
  expect(() => readDeclaredCall("import 'no-such-typings'\nexport type Call = typeof my.uploadFile")).toThrow(/my/)
  expect(() => readDeclaredCall('export type Call = string')).toThrow('Call is not the type of a function')
})

const weixinUpload = readDeclaredCall(weixin('uploadFile'))

test.each<readonly [change: string, found: string, table: (table: MethodData) => MethodData]>([
  ['an option taken out', 'option name: typed, but not in the table', (table) => withOption(table, 'name', { support: false })],
  ['an option made optional', 'option name: required by the typings only', (table) => withOption(table, 'name', { required: false })],
  ['an option made required', 'option header: required by the table only', (table) => withOption(table, 'header', { required: true })],
  ['an option made up', 'option fileType: in the table, but not typed', (table) => withOption(table, 'fileType', { support: true })],
  ['another type', 'option url: typed as string, in the table as number', (table) => withOption(table, 'url', { types: ['number'] })],
  ['a task method taken out', 'task abort: typed, but not in the table', (table) => withoutAbort(table)],
  [
    'a result made up',
    'success fileID: in the table, but not typed',
    (table) => ({ ...table, success: withUrl(table.success, 'fileID', table) }),
  ],
  [
    'a failure made up',
    'failure reason: in the table, but not typed',
    (table) => ({ ...table, failure: withUrl(table.failure, 'reason', table) }),
  ],
  [
    'progress made up',
    'progress speed: in the table, but not typed',
    (table) => ({ ...table, progress: withUrl(table.progress, 'speed', table) }),
  ],
  ['a promise', 'promise: the typings and the table disagree', (table) => ({ ...table, returns: { ...table.returns, promise: true } })],
  ['no task', 'task: the typings and the table disagree', (table) => ({ ...table, returns: { ...table.returns, task: false } })],
])('a wrong table is found out: %s', (_, found, change) => {
  const table = hosts.weixin.methods.uploadFile
  const before = differences(weixinUpload, table)
  expect(differences(weixinUpload, change(table)).filter((difference) => !before.includes(difference))).toEqual([found])
})

function withOption(table: MethodData, name: string, change: Partial<OptionCapability>): MethodData {
  const option = table.options[name]
  if (!option) throw new Error(`no option ${name}`)
  return { ...table, options: { ...table.options, [name]: { ...option, ...change } } }
}

function withoutAbort(table: MethodData): MethodData {
  return { ...table, task: { ...table.task, abort: { ...table.task.abort, support: false } } }
}

/** The fields with one more, for which any supported entry will do. */
function withUrl(fields: MethodData['success'], name: string, { options: { url } }: MethodData): MethodData['success'] {
  if (!url) throw new Error('no option url')
  return { ...fields, [name]: url }
}
