/** A call that something is to be said about. */
export const U = "uni.uploadFile({ url: 'http://a.example', filePath: 'a.png', name: 'f' })"

/** What nests or chains, by depth. */
export const DEEP: Readonly<Record<string, (depth: number) => string>> = {
  'chained calls': (depth) => U + '.then(() => {})'.repeat(depth),
  'JSX elements': (depth) => `const a = ${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}; ${U}`,
  ternaries: (depth) => `const p = ${'a ? b : '.repeat(depth)}'a.png'; uni.uploadFile({ url: p, filePath: p, name: p, timeout: p })`,
  'cases without a break': (depth) => `switch (__mpx_mode__) {${Array.from({ length: depth }, (_, at) => `case 'h${at}':`).join('')} default: ${U} }`,
  'copies of a result': (depth) => `const t0 = ${U};${Array.from({ length: depth }, (_, at) => `const t${at + 1} = t${at};`).join('')} t${depth}.abort()`,
  'copies by two ways': (depth) => `const t0 = ${U};${Array.from({ length: depth }, (_, at) => `const t${at + 1} = c ? t${at} : t${at};`).join('')} t${depth}.abort()`,
  sums: (depth) => `uni.uploadFile({ url: ${'a + '.repeat(depth)}b, filePath: ${'p + '.repeat(depth)}'a.png', name: 'f' })`,
  parentheses: (depth) => `const x = ${'('.repeat(depth)}a${')'.repeat(depth)}; ${U}`,
  arrays: (depth) => `const x = ${'['.repeat(depth)}${']'.repeat(depth)}; ${U}`,
  'else if': (depth) => `${'if (a) {} else '.repeat(depth)} {}\n${U}`,
  functions: (depth) => `${'function f() {'.repeat(depth)}${U}${'}'.repeat(depth)}`,
  'calls in callbacks': (depth) => `${"uni.uploadFile({ url: 'http://a', filePath: 'a.png', name: 'f', success() {".repeat(depth)}${'} })'.repeat(depth)}`,
  members: (depth) => `x${'.y'.repeat(depth)}; ${U}`,
  casts: (depth) => `(uni${' as any'.repeat(depth)}).uploadFile({ url: 'http://a', filePath: 'a.png', name: 'f' })`,
  conditions: (depth) => `if (${"__mpx_mode__ === 'wx' || ".repeat(depth)}x) ${U}`,
  templates: (depth) => `const a = ${'`${'.repeat(depth)}1${'}`'.repeat(depth)}; ${U}`,
  patterns: (depth) => `const ${'{ a: '.repeat(depth)}b${'}'.repeat(depth)} = x; ${U}`,
}
