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
  'tasks from tasks': (i) => `var t${i} = ${i === 0 ? '0' : `t${i - 1} || t${i - 1}`} || uni.uploadFile({ url, filePath, name })`,
}

/** Files that hold a number of calls, each of one way of writing them. */
export const MANY: Readonly<Record<string, (calls: number) => string>> = Object.fromEntries(
  Object.entries(CALLS).flatMap(([name, call]) =>
    [';\n', ';'].map((between) => [
      `${name}, ${between === ';' ? 'on one line' : 'one a line'}`,
      (calls: number) => `${HEAD}${Array.from({ length: calls }, (_, index) => call(index)).join(between)}\n`,
    ]),
  ),
)
