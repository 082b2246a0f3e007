import { expect, test } from 'vitest'
import { wholeReading } from '../src/excerpt/readWhatMatters.ts'
import { resolveTransformOptions } from '../src/options/resolveOptions.ts'
import { transformReading } from '../src/transform.ts'
import { transform } from '../src/index.ts'

const long = "console.log('a function that is long enough to be left out of a reading')"
const MADE = "import { Uploader } from 'lwu-upload'\nconst uploader = new Uploader({ baseURI: 'https://a.example' })"
const SEND = "function send() { uploader.upload({ url: '/f', filePath: 'a.png', name: 'f' }) }"

test.each([
  ['nothing else', `function other() { ${long} }`, true],
  ['another call of it', `function other() { ${long}; uploader.upload(options) }`, true],
  ['hooks in a hidden function', `function other() { ${long}; uploader.before(sign) }`, false],
  ['a hidden function that hands it on', `function other() { ${long}; install(uploader) }`, false],
  ['a hidden function that changes it', `function other() { ${long}; uploader.upload = mine }`, false],
  ['a hidden function with one of that name', `function other(uploader) { ${long}; uploader.before(sign) }`, true],
])('beside %s, a reading in parts sees what one of the whole sees', (_, other, isRewritten) => {
  const code = `${MADE}\n${other}\n${SEND}`
  const options = resolveTransformOptions({ target: 'weixin', sources: { uploader: {} } })
  const parts = transform(code, 'a.js', { target: 'weixin', sources: { uploader: {} } })
  const whole = transformReading(code, 'a.js', options, wholeReading(code))?.result
  expect(parts && { ...parts, map: null }).toEqual(whole && { ...whole, map: null })
  expect(parts?.code.includes("wx.uploadFile({ url: 'https://a.example/f'")).toBe(isRewritten)
})

test('a text without a name of it costs nothing, and one with a call of that name is looked at', () => {
  const told = (code: string) => transform(code, 'a.js', { target: 'weixin', sources: { uploader: {} } })
  expect(told("other.upload({ url: '/f' })")?.calls ?? []).toEqual([])
  expect(told("import { uploader } from './uploader'\nuploader.upload({ url: '/f' })")?.calls ?? []).toEqual([])
})
