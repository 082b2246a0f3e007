import { hosts, PLATFORMS } from '@crossload/hosts'
import { expect, test } from 'vitest'

import type { DeclaredCall } from './declaredCall.ts'
import { changes } from './drift/changes.ts'
import { citedPackages } from './drift/citedPackages.ts'

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
  const names = citedPackages([hosts, PLATFORMS]).map(({ name, version }) => `${name}@${version}`)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(['miniprogram-api-typings@5.2.3', '@mini-types/my@3.0.14', '@tarojs/cli@4.2.1']))
  expect(names.some((name) => name.startsWith('@dcloudio/uni-h5@3.0.0-alpha-'))).toBe(true)
  expect(names.filter((name) => !/^(@[\w.-]+\/)?[\w.-]+@\d/.test(name))).toEqual([])
})
