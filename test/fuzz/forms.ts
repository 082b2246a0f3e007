import type { TransformOptions } from '@crossload/core'
import * as fc from 'fast-check'

/** A program with calls in one of the forms that are rewritten, as an author would write it. */
export interface Program {
  readonly code: string
  readonly file: string
  /** Which sources it takes to find its calls. */
  readonly sources: TransformOptions['sources']
  readonly prefix: string | undefined
}

/** How the function is named that is called. */
interface Callee {
  readonly text: string
  /** What has to stand in front of everything. */
  readonly needs?: string
  readonly file?: 'page.js' | 'page.ts' | 'page.cjs'
  readonly sources?: TransformOptions['sources']
  readonly prefix?: string
}

const IN_JAVASCRIPT: readonly Callee[] = [
  { text: 'uni.uploadFile' },
  { text: 'uni.downloadFile' },
  { text: "uni['uploadFile']" },
  { text: 'uni[`uploadFile`]' },
  { text: 'globalThis.uni.uploadFile' },
  { text: "window['uni'].downloadFile" },
  { text: 'uni?.uploadFile' },
  { text: 'uni.uploadFile?.' },
  { text: 'uni?.uploadFile?.' },
  { text: 'uni?.["downloadFile"]?.' },
  { text: '(uni?.uploadFile)' },
  { text: '(uni).uploadFile' },
  { text: '((uni.uploadFile))' },
  { text: '/** @type {any} */ (uni).uploadFile' },
  { text: '(/** @type {any} */ (uni)).uploadFile' },
  { text: 'upload', needs: 'const upload = uni.uploadFile' },
  { text: 'options', needs: 'const options = uni.uploadFile' },
  { text: 'uploadFile', needs: 'const { uploadFile } = uni' },
  { text: 'send', needs: 'const { uploadFile: send, downloadFile } = uni' },
  { text: 'api.uploadFile', needs: 'const api = uni' },
  { text: 'mpx.uploadFile' },
  { text: 'mpx.downloadFile', needs: "import mpx from '@mpxjs/core'" },
  { text: 'uploadFile', needs: "import { uploadFile } from '@mpxjs/api-proxy'" },
  { text: "require('@mpxjs/core').default.uploadFile", file: 'page.cjs' },
  { text: 'uni.uploadFile', needs: "const path = require('path')", file: 'page.cjs' },
  { text: 'mpx.mm_uploadFile', prefix: 'mm' },
  { text: 'wx.uploadFile', sources: { wx: true } },
  { text: 'Taro.uploadFile', needs: "import Taro from '@tarojs/taro'", sources: { taro: true } },
  { text: 'downloadFile', needs: "import { downloadFile } from '@tarojs/taro'", sources: { taro: true } },
  { text: 'uploader.upload', needs: "import uploader from './uploader'", sources: { uploader: { import: './uploader', baseURI: 'https://a.example' } } },
  { text: 'uploader?.upload', needs: "import { uploader } from './uploader'", sources: { uploader: { import: './uploader' } } },
]

const IN_TYPESCRIPT: readonly Callee[] = [
  '(uni as any).uploadFile',
  '(<any>uni).uploadFile',
  '(<any>(<unknown>uni))!.downloadFile',
  'uni!.uploadFile',
  '(uni! as any)!.uploadFile',
  '(uni satisfies Uni).uploadFile',
  'uni.uploadFile!',
  '(uni.uploadFile as any)',
  '(uni.uploadFile as (options: object) => Task)',
  'uni.uploadFile<Answer>',
  'uni.uploadFile<Answer, { code: number }>',
  'uni?.uploadFile?.<Answer>',
  '(uni as any)["uploadFile"]',
  '(uni as Record<string, any>)?.uploadFile!',
  '(globalThis as any).uni.uploadFile',
].map((text) => ({ text, file: 'page.ts' }))

const CALLEES: readonly Callee[] = [...IN_JAVASCRIPT, ...IN_TYPESCRIPT]

const ITEMS: readonly string[] = [
  "url: 'https://a.example/u'",
  "url: '/u'",
  'url',
  "url: base + '/u'",
  "filePath: 'p/a.png'",
  'filePath: paths[0]',
  'filePath',
  "name: 'photo'",
  'name',
  '"name": field()',
  "['name']: 'photo'",
  "[`fileName`]: 'photo'",
  "fileName: 'other'",
  'fileName',
  "get name() { return 'photo' }",
  "fileType: 'image'",
  'fileType',
  'fileType: undefined',
  'file: picked',
  'enableHttp2: true',
  'enableQuic: (false)',
  'enableProfile: !1',
  'hideLoading: true',
  'usePromise: true',
  'usePromise: false',
  "domain: 'https://b.example'",
  'files: []',
  "files: [{ name: 'a', uri: 'p/a.png' }]",
  'files: list',
  "formData: { a: 1, 'b': [`c`] }",
  'get formData() { return { field: this.name } }',
  'get fileName() { return field() }',
  'get fileType() { return "image" }',
  'get timeout() { return 3000 }',
  'get success() { return show }',
  'get [key]() { return value }',
  'set name(to) { show(to) }',
  "header: { 'x-a': token() }",
  'timeout: 3000',
  'success: (res) => show(res.data)',
  'success(res) { show(res.statusCode) }',
  'async success({ data }) { await show(data) }',
  'success',
  'fail: function (err) { show(err.errMsg) }',
  'fail: undefined',
  'complete: () => {}',
  'custom: 1',
  '...rest',
  '[key]: value',
  'pattern: /[,}/*]/g',
]

const OPAQUE: readonly string[] = [
  'given',
  '(last(), given)',
  'given ? given : other',
  'make({ name: 1 })',
  'await later()',
  '{ ...given }',
  'uni.uploadFile(given)',
  "uni.uploadFile({ url, filePath: 'p/a.png', name: 'f', file: 1 })",
  '(uni.downloadFile(given))',
  '',
  'given, ',
]

/** Where a call stands; `@` is the call. Everything is in an async function, so that anything may be awaited. */
const PLACES: readonly string[] = [
  '@',
  '@;',
  'void @',
  'const task = @',
  'const task = @;\ntask.onProgressUpdate((event) => show(event.totalBytesSent))',
  'const task = @\ntask?.abort()',
  'await @',
  'const { data } = await @',
  'const [error, res] = await @',
  'return @',
  'return await @;',
  'return (\n@\n)',
  'return cond ? @ : null',
  'if (cond) @\nelse @',
  'for (const item of list) @',
  'do @; while (cond)',
  'ready && @',
  'list.map(async (item) => @)',
  'list.push(@, 1)',
  'state.task = @',
  'const all = [@, @]',
  '@.then((res) => show(res.data)).catch(() => {})',
  '(await @).data',
  '@.onProgressUpdate(show)',
  '@?.abort()',
  '@.abort?.()',
  'show(`${@} and ${1}`)',
  'throw @',
  'switch (1) { case 1: @; break }',
  'const later = async () => { await @ }',
  'new Promise(async (resolve) => @)',
  'try { await @ } catch { }',
  '!@',
  'label: @',
  'class Page { async send() { return @ } }',
  'class Page { task = () => @ }',
  'yield @',
  'const sent = yield @',
  'yield* [@, @]',
  'const view = <View task={@} onClick={() => @} />',
  'return <View onClick={async () => { await @ }}>{ready && @}</View>',
  'return <View {...@}><Text>uni.uploadFile({ name })</Text> {@}</View>',
]

const FILES = ['page.js', 'page.ts', 'page.tsx', 'page.cjs', 'page.mjs'] as const

const optionsText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.uniqueArray(fc.constantFrom(...ITEMS), { maxLength: 7 }), fc.boolean()).map(([items, hasComma]) => `{ ${items.join(', ')}${hasComma && items.length > 0 ? ',' : ''} }`) },
  { weight: 1, arbitrary: fc.constantFrom(...OPAQUE) },
)

const castOptions = (text: string, cast: number) =>
  text.startsWith('{') ? ([text, `${text} as Options`, `(${text} satisfies Options)`, `<Options>${text}`][cast] ?? text) : text

/** The file that a program is in: of JSX and casts in angle brackets, a language has one or the other. */
function fileFor(callee: Callee, place: string, otherFile: string): string {
  const file = callee.file ?? (callee.needs?.startsWith('import') ? 'page.mjs' : otherFile)
  if (file !== 'page.ts') return file
  return place.includes('<View') && !callee.text.includes('<any>') ? 'page.tsx' : file
}

/** A program with calls in any of the forms, with options of any kind, in any place. */
export const programs: fc.Arbitrary<Program> = fc
  .record({
    callee: fc.constantFrom(...CALLEES),
    options: fc.array(optionsText, { minLength: 2, maxLength: 2 }),
    place: fc.constantFrom(...PLACES),
    cast: fc.nat(9),
    otherFile: fc.constantFrom(...FILES),
    isStrict: fc.boolean(),
    isCommand: fc.nat(9),
    interceptor: fc.nat(9),
  })
  .map(({ callee, options, place: wanted, cast, otherFile, isStrict, isCommand, interceptor }) => {
    const file = fileFor(callee, wanted, otherFile)
    const place = file === 'page.ts' && wanted.includes('<View') ? '@' : wanted
    let at = 0
    const body = place.replaceAll('@', () => {
      const given = options[at++ % options.length] ?? ''
      const written = place.startsWith('class Page { task') || place.includes('={() => @}') ? given.replaceAll('await ', '') : given
      return `${callee.text}(${/\.tsx?$/.test(file) ? castOptions(written, file === 'page.tsx' ? cast % 3 : cast) : written})`
    })
    const lines = [
      ...(isCommand === 0 ? ['#!/usr/bin/env node'] : []),
      ...(isStrict ? ["'use strict'"] : []),
      ...(callee.needs === undefined ? [] : [callee.needs]),
      ...(interceptor === 0 ? ["uni.addInterceptor('uploadFile', {})"] : []),
      `async function${place.includes('yield') ? '*' : ''} run() {\n${body}\n}`,
      'run()',
    ]
    return { code: `${lines.join('\n')}\n`, file, sources: callee.sources, prefix: callee.prefix }
  })
