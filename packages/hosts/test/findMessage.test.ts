import { expect, test } from 'vitest'

import { findMessage, HOSTS, hosts, METHODS } from '../src/index.ts'
import { realMessages } from './realMessages.ts'

const places = (text: string, only?: Parameters<typeof findMessage>[1]) =>
  findMessage(text, only).map(({ host, method, error }) => `${host} ${method} ${error.code}`)

test('a message, whole or a piece of it, leads to what the vendor says', () => {
  expect(places('not have permission to upload')).toContain('alipay uploadFile 11')
  expect(places('无效参数')).toContain('alipay uploadFile 11')
  expect(places('N22104')).toEqual(['alipay uploadFile 4'])
  expect(places('uploadFile:fail java.io.FileNotFoundException: File is not a normal file.')).toContain('alipay uploadFile 12')
})

test('the width of brackets, letter case and spaces do not matter', () => {
  expect(places('无权限调用(n22104)')).toEqual(places('无权限调用（N22104）'))
})

test('a message with several causes gives all of them', () => {
  expect(findMessage('上传文件失败', 'alipay').map(({ cause }) => cause.meaning.en)).toHaveLength(4)
})

test.each(['', 'fail', '败', 'no such message anywhere', '%s'])('%j leads nowhere', (text) => {
  expect(findMessage(text).filter(({ message }) => message === '%s')).toEqual([])
})

test('every message leads to its own code', () => {
  for (const host of HOSTS) {
    for (const method of METHODS) {
      for (const { code, causes = [] } of hosts[host].methods[method].errors) {
        for (const message of causes.flatMap(({ messages }) => messages).filter((each) => each !== '%s')) {
          const filled = message.replaceAll('%s', 'https://a.example/x')
          expect([filled, places(`${method}:fail ${filled}`, host)]).toEqual([
            filled,
            expect.arrayContaining([`${host} ${method} ${code}`]),
          ])
        }
      }
    }
  }
})

test.each(realMessages)('%s %s %s: %s', (host, method, code, shown) => {
  expect(places(shown, host)).toContain(`${host} ${method} ${code}`)
})

test('every cause that has a message is found by one that somebody met', () => {
  const met = new Set(realMessages.flatMap(([host, , , shown]) => findMessage(shown, host).map(({ cause }) => cause)))
  const never = HOSTS.flatMap((host) =>
    METHODS.flatMap((method) =>
      hosts[host].methods[method].errors.flatMap(({ code, causes = [] }) =>
        causes.filter((cause) => !met.has(cause) && cause.messages.some((message) => message !== '%s')).map(({ messages }) => [host, method, code, messages]),
      ),
    ),
  )
  expect(never).toEqual([])
})

test('a line that says no more than that a call failed leads nowhere', () => {
  expect(places('uploadFile:fail')).toEqual([])
  expect(places('downloadFile:fail ')).toEqual([])
})
