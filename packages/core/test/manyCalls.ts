const HEAD = `const BASE = 'http://a.cn'; const url = BASE + '/x', filePath = 'a.png', name = 'f'
const common = { header: { Referer: 'x' }, timeout: 20 }; const done = (res) => res.statusCode; let t, p; const c0 = 'x'
`

/** The ways in which people write calls, and in which machines do. */
const CALLS: Readonly<Record<string, (index: number) => string>> = {
  'calls side by side': (i) => `uni.uploadFile({ url: 'https://a.cn/${i}', filePath: p, name: 'f', success(res) { console.log(res.statusCode) } })`,
  'a function each': (i) =>
    `export function up${i}(path) { return new Promise((ok, no) => { uni.uploadFile({ url: BASE + '/${i}', filePath: path, name: 'f', formData: { n: ${i} }, success: ok, fail: no }) }) }`,
  'tasks and options that go': (i) =>
    `const t${i} = uni.uploadFile({ url: 'http://a.cn/${i}', filePath: 'a.png', name: 'f', fileType: 'image', enableHttp2: true }); t${i}.onProgressUpdate((e) => x(e.progress)); t${i}.offProgressUpdate()`,
  'the same names everywhere': () => 't = uni.uploadFile({ url, filePath, name, ...common, success: done })',
  'one object, changed before each call': (i) => `common.url = 'http://a.cn/${i}'; common.header.n = 1; uni.uploadFile(common)`,
  'constants from constants': (i) => `const c${i + 1} = c${i} + c${i}; uni.uploadFile({ url: c${i + 1}, filePath, name: c${i} })`,
  'objects from objects': (i) => `const o${i} = { ...common, ...${i === 0 ? 'common' : `o${i - 1}`}, a${i}: 1 }; uni.uploadFile({ ...o${i}, url, header: o${i} })`,
  'interceptors between calls': (i) => `uni.addInterceptor('uploadFile', { invoke: done }); uni.uploadFile({ url: 'https://a.cn/${i}', filePath, name })`,
  'replacements between calls': (i) => `uni.uploadFile = wrap${i}(uni.uploadFile); uni.uploadFile({ url, filePath, name })`,
  'conditions on the platform': (i) => `if (process.env.UNI_PLATFORM === 'mp-weixin') { x() } else { y() } uni.uploadFile({ url: 'https://a.cn/${i}', filePath: p, name: 'f' })`,
  'ignore comments': () => "/* crossload-ignore-next-line insecure-url */\n uni.uploadFile({ url: 'http://a.cn', filePath, name })",
  'tasks from tasks': (i) => `var t${i} = ${i === 0 ? '0' : `t${i - 1} || t${i - 1}`} || uni.uploadFile({ url, filePath, name })`,
}

/** What calls stand in together. */
const AROUND: Readonly<Record<string, (calls: number) => string>> = {
  'a block for one platform': (calls) => `if (__mpx_mode__ === 'wx') {\n${times(calls, (i) => `uni.uploadFile({ url: 'https://a.cn/${i}', filePath, name })`, '\n')}\n}`,
  'cases of the platform': (calls) => `switch (__mpx_mode__) {\n${times(calls, (i) => `case 'h${i}': uni.uploadFile({ url: 'https://a.cn/${i}', filePath, name })`, '\n')}\n}`,
  'one method that is handed over everywhere': (calls) =>
    `export default { methods: { done(res) { console.log(res.statusCode) }, send() { ${times(calls, () => 'uni.uploadFile({ url, filePath, name, success: this.done })', ';\n')} } } }`,
  'one method with many calls that is called everywhere': (calls) =>
    `export default { async send(i) { ${times(calls, (i) => `if (i === ${i}) return uni.uploadFile({ url, filePath, name })`, '\n')} }, all() { ${times(calls, (i) => `this.send(${i}).then((res) => res.data.id)`, '\n')} } }`,
  'one chain of promises': (calls) => `p${times(calls, () => '.then(() => uni.uploadFile({ url, filePath, name }))', '')}`,
  // Not on one line: behind every comment, Babel's parser looks for the end of the line.
  'options that go, behind comments': (calls) => times(calls, () => 'uni.uploadFile({ enableHttp2: true /* faster */ }); uni.uploadFile({ ...common, enableHttp2: true /* faster */ })', '\n'),
  'calls in front of an object that the host has not': (calls) =>
    `${times(calls, (i) => `uni.uploadFile({ url: 'http://a.cn/${i}', filePath, name })`, '\n')}\nif (p) throw p\n${'plus.key.hideSoftKeybord()\n'.repeat(50)}`,
  'casts around one call': (calls) => `(uni${' as any'.repeat(calls)}).uploadFile({ url, filePath, name })`,
  'one literal with many options that go': (calls) => `uni.uploadFile({ url, filePath, name, ${times(calls, (i) => `enableHttp2: ${i % 2}`, ', ')} })`,
}

/** One line with a call in the middle of data that no formatter breaks. */
export function longLine(length: number): string {
  const data = '\u5b57\u{1f600}b '.repeat(length / 10)
  return `const before = '${data}'; uni.uploadFile({ url: 'http://a.cn', filePath: 'a.png', name: 'f', header: { Referer: '' } }); const after = '${data}'`
}

/** Files that hold a number of calls, each of one way of writing them. */
export const MANY: Readonly<Record<string, (calls: number) => string>> = Object.fromEntries([
  ...Object.entries(CALLS).flatMap(([name, call]) =>
    [';\n', ';'].map((between) => [`${name}, ${between === ';' ? 'on one line' : 'one a line'}`, (calls: number) => times(calls, call, between)] as const),
  ),
  ...Object.entries(AROUND),
].map(([name, text]) => [name, (calls: number) => `${HEAD}${text(calls)}\n`]))

function times(count: number, make: (index: number) => string, between: string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(between)
}
