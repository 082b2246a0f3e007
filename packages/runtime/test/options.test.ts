import { describe, expect, test } from 'vitest'
import * as alipay from '../src/alipay.ts'
import * as dingtalk from '../src/dingtalk.ts'
import * as kuaishou from '../src/kuaishou.ts'
import { lastKeyWins } from '../src/keys.ts'
import * as weixin from '../src/weixin.ts'

describe.each([
  ['alipay', alipay],
  ['dingtalk', dingtalk],
])('the field of a file on %s', (_, { withOptions }) => {
  test('name becomes fileName', () => {
    expect(withOptions({ name: 'a', fileType: 'image' })).toEqual({ fileName: 'a', fileType: 'image' })
  })

  test('fileName stays', () => {
    expect(withOptions({ fileName: 'a', fileType: 'image' })).toEqual({ fileName: 'a', fileType: 'image' })
  })

  test.each([{ name: 'n', fileName: 'f' }, { fileName: 'f', name: 'n' }])('name counts in %o', (both) => {
    expect(withOptions({ ...both, fileType: 'image' })).toEqual({ fileName: 'n', fileType: 'image' })
  })

  test('a name that is there but undefined counts too, as in uni', () => {
    const mapped = withOptions({ name: undefined, fileName: 'f', fileType: 'image' })
    expect(Object.keys(mapped)).toContain('fileName')
    expect(mapped['fileName']).toBeUndefined()
  })
})

describe.each([
  ['weixin', weixin],
  ['kuaishou', kuaishou],
])('the field of a file on %s', (_, { withOptions }) => {
  test('fileName becomes name', () => {
    expect(withOptions({ fileName: 'a' })).toEqual({ name: 'a' })
  })

  test('name stays', () => {
    expect(withOptions({ name: 'a' })).toEqual({ name: 'a' })
  })

  test.each([{ name: 'n', fileName: 'f' }, { fileName: 'f', name: 'n' }])('name counts in %o, and fileName is left out', (both) => {
    expect(withOptions(both)).toEqual({ name: 'n' })
  })

  test('neither given, neither appears', () => {
    expect(withOptions({ url: 'u' })).toEqual({ url: 'u' })
    expect(withOptions()).toEqual({})
  })

  test('fileType is left alone, whatever the fallback', () => {
    expect(withOptions({ filePath: 'a.mp4' }, 'audio')).toEqual({ filePath: 'a.mp4' })
    expect(withOptions({ filePath: 'a.mp4', fileType: 'image' })).toEqual({ filePath: 'a.mp4', fileType: 'image' })
  })
})

describe.each([
  ['alipay', alipay],
  ['dingtalk', dingtalk],
])('the type of a file on %s', (_, { withFileType, withOptions }) => {
  test.each([
    ['wxfile://tmp_1.JPG', 'image'],
    ['a.jpeg', 'image'],
    ['a.png', 'image'],
    ['a.gif', 'image'],
    ['a.webp', 'image'],
    ['a.bmp', 'image'],
    ['a.heic', 'image'],
    ['https://resource/apml_1.image', 'image'],
    ['a.mp4', 'video'],
    ['a.MOV', 'video'],
    ['a.m4v', 'video'],
    ['a.3gp', 'video'],
    ['a.avi', 'video'],
    ['a.mkv', 'video'],
    ['a.webm', 'video'],
    ['https://resource/apml_1.video', 'video'],
    ['a.mp3', 'audio'],
    ['a.m4a', 'audio'],
    ['a.aac', 'audio'],
    ['a.wav', 'audio'],
    ['a.amr', 'audio'],
    ['a.ogg', 'audio'],
    ['a.flac', 'audio'],
    ['https://resource/apml_1.audio', 'audio'],
  ])('follows the extension of %s', (filePath, fileType) => {
    const other = fileType === 'audio' ? 'video' : 'audio'
    expect(withFileType({ filePath }, other)).toEqual({ filePath, fileType })
    expect(withOptions({ filePath }, other)).toEqual({ filePath, fileType })
  })

  test.each([
    ['a.mp4?name=b.png', 'video'],
    ['a.mp4#b.png', 'video'],
    ['a.mp4?', 'video'],
    ['folder.mp3/a.png', 'image'],
  ])('is not fooled by the rest of %s', (filePath, fileType) => {
    expect(withFileType({ filePath }, 'audio')).toEqual({ filePath, fileType })
  })

  test.each(['a.pdf', 'a', '', 'a.mp4x', 'mp4', 'https://host/upload?file=a.mp4', '.jpg/a', undefined])(
    'is the fallback for %s',
    (filePath) => {
      expect(withFileType({ filePath }, 'audio')).toEqual({ filePath, fileType: 'audio' })
      expect(withFileType({ filePath })).toEqual({ filePath, fileType: 'image' })
      expect(withOptions({ filePath }, 'video')).toEqual({ filePath, fileType: 'video' })
    },
  )

  test.each([undefined, null])('is inferred when the author gave %s', (given) => {
    expect(withFileType({ filePath: 'a.mp4', fileType: given } as object)['fileType']).toBe('video')
  })

  test.each(['audio', 'pdf', ''])('is the author’s when that is %o', (fileType) => {
    expect(withFileType({ filePath: 'a.mp4', fileType })['fileType']).toBe(fileType)
  })

  test('is set on a copy', () => {
    const given = Object.freeze({ filePath: 'a.mp4', name: 'f' })
    expect(withFileType(given)).toEqual({ filePath: 'a.mp4', name: 'f', fileType: 'video' })
    expect(given).toEqual({ filePath: 'a.mp4', name: 'f' })
  })
})

describe('the last of name and fileName', () => {
  test.each([
    [{ name: 'n', url: 'u', fileName: 'f' }, { url: 'u', fileName: 'f' }],
    [{ fileName: 'f', url: 'u', name: 'n' }, { url: 'u', name: 'n' }],
    [{ name: 'n' }, { name: 'n' }],
    [{ fileName: 'f' }, { fileName: 'f' }],
    [{ name: 'n', filename: 'x', named: 'y' }, { name: 'n', filename: 'x', named: 'y' }],
    [undefined, {}],
  ])('of %o is %o', (given, left) => {
    expect(lastKeyWins(given && Object.freeze(given))).toEqual(left)
  })

  test('reaches the host that wants either', () => {
    const last = lastKeyWins({ name: 'n', fileName: 'f', fileType: 'image' })
    expect(alipay.withOptions(last)).toEqual({ fileName: 'f', fileType: 'image' })
    expect(weixin.withOptions(lastKeyWins({ name: 'n', fileName: 'f' }))).toEqual({ name: 'f' })
  })
})
