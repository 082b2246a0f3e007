import * as fc from 'fast-check'

/** A file made of text that has to survive, with calls between. */
export interface TextCase {
  readonly header: string
  /** One more than there are calls. */
  readonly around: readonly string[]
  readonly calls: readonly TextCall[]
  readonly newline: '\n' | '\r\n'
  readonly id: string
}

export interface TextCall {
  readonly api: 'uni' | 'mpx'
  /** What the statement begins with. */
  readonly lead: string
  readonly options: readonly TextOption[]
  /** Stands between options, where the text has a comment. */
  readonly comments: readonly string[]
  readonly hasTrailingComma: boolean
  readonly isOnLines: boolean
}

export interface TextOption {
  readonly key: string
  readonly value: string
}

const FRAGMENTS = [
  '// uni.uploadFile({ name: 1 })',
  '/* mpx.uploadFile — 文件 📎 */',
  "const text1 = 'uni.uploadFile({ filePath })'",
  'const pattern = /uploadFile\\(\\{/g',
  'const raw = `a ${1 + 1} \\` uploadFile`',
  'function uploadFileLater(uni) { return uni.uploadFile({ name: 2 }) }',
  'const own = { uploadFile(options) { return options } }; own.uploadFile({ name: 3 })',
  'label: for (;;) break label',
  'class Page { name = "x"; uploadFile() { return this.name } }',
  '// #ifdef MP-ALIPAY',
  '// #endif',
  'let   odd  =  [1,,2]   ;',
  '\t\tvar tabs = 1',
  'const 变量 = "\\u{1F600}é"',
  '',
  '   ',
] as const

const HEADERS = [
  "'use strict'\n",
  '#!/usr/bin/env node\n',
  '/*! licence */\n\n',
  '\uFEFF',
  '\uFEFF// @ts-check\n"use strict";\n',
  '// a comment of what follows\n',
] as const

const COMMENTS = ['', '', '', '/* a */', '/* 文件, } */', '// to the end, }', '/** @type {*} */'] as const

const option = (index: number): fc.Arbitrary<TextOption> =>
  fc.record({
    key: fc.constantFrom(
      ...(['url', 'filePath', 'name', 'fileName', 'formData', 'header'] as const),
      ...(['file', 'fileType', 'enableHttp2', 'custom', "'name'", "['filePath']"] as const),
    ),
    value: fc.constantFrom(
      `'v${index}'`,
      `"p/${index}.png"`,
      `get( ${index} )`,
      `{ deep${index}: [ ${index} ] }`,
      `(${index}, 'w')`,
      `v${index} ?? 'x'`,
      `\`t${index}\``,
      `async ( )=>{ await ${index} }`,
    ),
  })

const call: fc.Arbitrary<TextCall> = fc.record({
  api: fc.constantFrom('uni', 'mpx'),
  lead: fc.constantFrom(';', 'void ', 'const task = ', 'await ', '!', 'if (1) ', 'const back = await '),
  options: fc.integer({ min: 0, max: 6 }).chain((length) => fc.tuple(...Array.from({ length }, (_, index) => option(index)))),
  comments: fc.array(fc.constantFrom(...COMMENTS), { minLength: 8, maxLength: 8 }),
  hasTrailingComma: fc.boolean(),
  isOnLines: fc.boolean(),
})

export const textCases: fc.Arbitrary<TextCase> = fc.array(call, { minLength: 1, maxLength: 3 }).chain((calls) =>
  fc.record({
    header: fc.constantFrom('', '', ...HEADERS),
    calls: fc.constant(calls),
    around: fc.array(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 5 }).map((lines) => lines.join('\n')), {
      minLength: calls.length + 1,
      maxLength: calls.length + 1,
    }),
    newline: fc.constantFrom('\n', '\r\n'),
    id: fc.constantFrom('page.js', 'page.cjs', 'page.mjs', 'page.ts', 'page.js?vue&type=script'),
  }),
)

/** The file, and the parts of its text that no call is in. */
export function renderText({ header, around, calls, newline }: TextCase): { readonly code: string; readonly around: readonly string[] } {
  // A line of its own before every part but the first, so that parts are told apart.
  const parts = around
    .map((text, index) => (index === 0 ? `${header}${text}\n` : `\n// part ${index}\n${text}\n`))
    .map((part) => part.replaceAll('\n', newline))
  const code = parts.map((part, index) => part + (calls[index] ? renderCall(calls[index], newline) : '')).join('')
  return { code, around: parts }
}

export function renderCall({ api, lead, options, comments, hasTrailingComma, isOnLines }: TextCall, newline: string): string {
  const blank = isOnLines ? `${newline}    ` : ' '
  const comment = (index: number) => {
    const text = comments[index % comments.length] ?? ''
    return text.startsWith('//') ? `${text}${newline}` : text
  }
  const written = options.map(({ key, value }, index) => {
    const comma = index < options.length - 1 || hasTrailingComma ? ',' : ''
    return `${comment(index)}${blank}${key}: ${value}${comma}`
  })
  return `${lead}${api}.uploadFile({${written.join('')}${comment(options.length)}${blank}})`
}
