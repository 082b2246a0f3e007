import { hosts, PLATFORMS } from '@crossload/hosts'
import { expect, test } from 'vitest'

import { packagesIn } from './citations.ts'
import type { DeclaredCall } from './declaredCall.ts'
import { changes } from './drift/changes.ts'
import { newestLike } from './drift/newestLike.ts'

const call: DeclaredCall = {
  options: { url: { required: true, types: ['string'] }, timeout: { required: false, types: ['number'] } },
  success: { data: { required: true, types: ['string'] } },
  failure: null,
  progress: null,
  returned: ['abort'],
}

test('typings that say the same are no news', () => {
  expect(changes(call, structuredClone(call))).toEqual([])
})

test('what is new, gone or otherwise is told one by one', () => {
  const after: DeclaredCall = {
    options: {
      url: { required: true, types: ['string'] },
      timeout: { required: true, types: null },
      enableQuic: { required: false, types: ['boolean'] },
    },
    success: {},
    failure: { errMsg: { required: true, types: ['string'] } },
    progress: null,
    returned: ['abort', 'onProgressUpdate'],
  }
  expect(changes(call, after)).toEqual([
    'new: options enableQuic (boolean, optional)',
    'otherwise: options timeout: number, optional, now anything',
    'gone: success data (string)',
    'new: failure errMsg (string)',
    'new: returned onProgressUpdate (anything)',
  ])
})

test('every package that is cited is named with its version, once', () => {
  const names = packagesIn([hosts, PLATFORMS]).map(({ name, version }) => `${name}@${version}`)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(['miniprogram-api-typings@5.2.3', '@mini-types/my@3.0.14', '@tarojs/cli@4.2.1']))
  expect(names.some((name) => name.startsWith('@dcloudio/uni-h5@3.0.0-alpha-'))).toBe(true)
  expect(names.filter((name) => !/^(@[\w.-]+\/)?[\w.-]+@\d/.test(name))).toEqual([])
})

test.each([
  ['1.3.1', ['1.3.0', '1.3.1', '1.4.0-beta.1', '2.0.0'], '1.3.1'],
  ['1.3.1', ['1.3.1', '1.10.0', '2.0.0'], '1.10.0'],
  ['1.3.1', ['2.0.0'], '1.3.1'],
  ['2.0.2-5000720260410001', ['2.0.2-5000720260410001', '2.0.2-alpha-4070620250731001', '3.0.0-alpha-1'], '2.0.2-5000720260410001'],
  ['2.0.2-5000720260410001', ['2.0.2-5000720260410001', '2.0.2-5020620260917001', '2.0.2-alpha-4070620250731001'], '2.0.2-5020620260917001'],
  ['3.0.0-alpha-5020620260914001', ['3.0.0-4080720251210001', '3.0.0-alpha-5020620260914001', '3.0.0-alpha-5030000000000001'], '3.0.0-alpha-5030000000000001'],
  ['3.0.0-alpha-5020620260914001', ['3.0.0-alpha-5020620260914001', '3.0.0'], '3.0.0'],
])('what takes the place of %s among %j is %s', (version, versions, newest) => {
  expect(newestLike(version, versions)).toBe(newest)
})
