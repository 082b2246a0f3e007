import * as fc from 'fast-check'

const TOKENS = [
  'uni', 'mpx', 'wx', '.uploadFile', '.downloadFile',
  '(', ')', '({', '})', '{', '}', '[', ']', ',', ';', ':', '=', '=>', '...', '?.', '?', '!', '<', '>',
  '`', '${', "'", '"', '/', '*', '/*', '*/', '//', '\n', '\r\n', ' ', '\u2028', '\uFEFF',
  'await ', 'async ', 'new ', 'function ', 'class ', 'return ', 'const ', 'let ', 'var ', 'typeof ', 'delete ', 'void ', 'yield ',
  'export ', 'default ', 'import ', 'from ', 'if ', 'else ', 'for ', 'of ', 'in ', 'get ', 'set ', 'static ', '#x', '@dec ',
  'url', 'name', 'fileName', 'filePath', 'files', 'success', 'fail', 'complete', 'options', '变量', '\\u0061',
  'this', 'super', 'arguments', '__proto__', 'constructor', 'undefined', 'null', '0', '1n', ' as any', '<a>', '</a>', ': string',
  "uni.uploadFile({ url: 'u', filePath: p, name: 'n' })",
  'uni.uploadFile(options)',
  "require('@mpxjs/core')",
  "import mpx from '@mpxjs/core'\n",
  'const { uploadFile } = uni\n',
  'uni.uploadFile = ',
  "uni.addInterceptor('uploadFile', {})\n",
] as const

/** Texts made of what is found in sources, in any order: most do not parse. */
export const anyText: fc.Arbitrary<{ readonly code: string; readonly id: string }> = fc.record({
  code: fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 24 }).map((tokens) => tokens.join('')),
  id: fc.constantFrom('a.js', 'a.ts', 'a.tsx', 'a.cjs', 'a.mjs', 'a.jsx', 'a.uts', 'a.vue?vue&type=script&lang.ts', ''),
})
