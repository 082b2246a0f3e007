import { expect, test } from 'vitest'
import type { JsonDomains } from '../src/domains/json.ts'
import { createProject, runCli } from './runCli.ts'

const SOURCES = {
  'src/upload.ts': `
const BASE = process.env.NODE_ENV === 'development' ? 'http://192.168.1.5:3000' : 'https://API.example.com'
export const up = (filePath) => uni.uploadFile({ url: BASE + '/up', filePath, name: 'file' })
export const plain = (filePath) => uni.uploadFile({ url: 'http://plain.example.com/up', filePath, name: 'file' })
export const ip = (filePath) => uni.uploadFile({ url: 'https://8.8.8.8/up', filePath, name: 'file' })
export const port = (filePath) => uni.uploadFile({ url: 'https://up.example.com:8443/up', filePath, name: 'file' })
`,
  'src/pages/down.vue': `<script>
export default {
  methods: {
    a() { uni.downloadFile({ url: 'https://cdn.example.com:443/a' }) },
    b() { uni.downloadFile({ url: \`https://\${this.region}.example.com/b\` }) },
    c() { uni.downloadFile({ url: '/c' }) },
    d() { uni.downloadFile({ url: this.item.url }) },
    e() { uni.downloadFile({ url: 'https://api.weixin.qq.com/e' }) },
    // #ifdef MP-ALIPAY
    f() { uni.downloadFile({ url: 'https://alipay.example.com/f' }) },
    // #endif
  },
}
</script>`,
}

const json = async (files: Readonly<Record<string, string>>, args: readonly string[] = []) => {
  const { code, out, err } = await runCli(createProject(files), ['domains', '--format', 'json', ...args])
  expect(err).toBe('')
  const { lists } = JSON.parse(out) as JsonDomains
  return { code, list: (host: string, method: string) => lists.find((each) => each.hosts.includes(host as never) && each.method === method) }
}

test('each host has the list that its console wants, and what is wrong with the addresses', async () => {
  const { code, list } = await json(SOURCES)
  expect(code).toBe(1)
  const weixin = list('weixin', 'uploadFile')
  expect(weixin).toMatchObject({ required: true, console: 'https://mp.weixin.qq.com/' })
  expect(weixin?.entries.map(({ entry }) => entry)).toEqual(['https://api.example.com', 'https://up.example.com:8443'])
  expect(weixin?.developers).toEqual([
    { entry: 'http://192.168.1.5:3000', environments: ['development'], found: [{ place: 'src/upload.ts:3' }] },
  ])
  expect(weixin?.wrong.map(({ trouble, address, found }) => [trouble, address, found[0]?.place])).toEqual([
    ['http', 'http://plain.example.com', 'src/upload.ts:4'],
    ['ip', 'https://8.8.8.8', 'src/upload.ts:5'],
  ])
})

test('downloads have a list of their own; what is put together when the app runs is named', async () => {
  const { list } = await json(SOURCES)
  const weixin = list('weixin', 'downloadFile')
  expect(weixin?.entries).toEqual([])
  expect(weixin?.wrong.map(({ trouble, address }) => [trouble, address])).toEqual([
    ['default-port', 'https://cdn.example.com:443'],
    ['relative', '/c'],
    ['refused', 'https://api.weixin.qq.com'],
  ])
  expect(weixin?.unseen.map(({ place, start }) => [place, start])).toEqual([
    ['src/pages/down.vue:5', 'https://'],
    ['src/pages/down.vue:7', ''],
  ])
})

test('hosts differ: what they compile, what a list takes, whether there is one', async () => {
  const { list } = await json(SOURCES)
  expect(list('alipay', 'downloadFile')).toMatchObject({ required: false })
  expect(list('alipay', 'downloadFile')?.entries.map(({ entry }) => entry)).toContain('https://alipay.example.com')
  expect(list('weixin', 'downloadFile')?.entries.map(({ entry }) => entry)).not.toContain('https://alipay.example.com')
  expect(list('baidu', 'uploadFile')?.wrong.map(({ trouble }) => trouble)).toContain('port')
  expect(list('xhs', 'uploadFile')).toMatchObject({ required: null, hosts: expect.arrayContaining(['jd', 'lark']) as unknown })
})

test('one host may be asked about, and some files', async () => {
  const { list } = await json(SOURCES, ['src/pages', '--target', 'mp-weixin'])
  expect(list('weixin', 'uploadFile')).toBeUndefined()
  expect(list('weixin', 'downloadFile')?.unseen).toHaveLength(2)
  expect(list('alipay', 'downloadFile')).toBeUndefined()
})

/** An app of two projects' habits: Vite's variables, read through a module of constants, and Vue CLI's. */
const ENVIRONMENTS = {
  'package.json': '{ "dependencies": { "@dcloudio/uni-app": "3.0.0" } }',
  'src/manifest.json': '{}',
  'src/pages.json': '{ "pages": [{ "path": "pages/index" }] }',
  'src/main.js': '',
  '.env': 'VITE_CDN=https://cdn.example.com\nVITE_HOST=fallback.example.com',
  '.env.development': 'VITE_BASE=http://192.168.1.9:8080',
  '.env.staging': 'VITE_HOST=staging.example.com\nVITE_BASE=https://${VITE_HOST}',
  '.env.production': 'VITE_BASE=https://api.example.com\nVUE_APP_UP=http://up.example.com:8080',
  'src/config.js': 'export const BASE = import.meta.env.VITE_BASE\nexport const CDN = import.meta.env.VITE_CDN',
  'src/pages/index.vue': `<script>
import { BASE, CDN } from '../config'
export default {
  methods: {
    a(filePath) { uni.uploadFile({ url: BASE + '/up', filePath, name: 'file' }) },
    b(filePath) { uni.uploadFile({ url: process.env.VUE_APP_UP + '/up', filePath, name: 'file' }) },
    c() { uni.downloadFile({ url: \`\${CDN}/a.png\` }) },
  },
}
</script>`,
}

test('what .env files say goes to the environments that have it, and names the file', async () => {
  const { code, list } = await json(ENVIRONMENTS, ['--target', 'weixin'])
  const upload = list('weixin', 'uploadFile')
  expect(upload?.entries.map(({ entry, environments, found }) => [entry, environments, found])).toEqual([
    ['https://api.example.com', ['production'], [{ place: 'src/pages/index.vue:5', from: '.env.production' }]],
    ['https://staging.example.com', ['staging'], [{ place: 'src/pages/index.vue:5', from: '.env.staging' }]],
  ])
  expect(upload?.developers.map(({ entry, environments }) => [entry, environments])).toEqual([['http://192.168.1.9:8080', ['development']]])
  expect(upload?.wrong.map(({ trouble, address, found }) => [trouble, address, found[0]?.from])).toEqual([['http', 'http://up.example.com:8080', '.env.production']])
  expect(list('weixin', 'downloadFile')?.entries.map(({ entry, environments }) => [entry, environments])).toEqual([['https://cdn.example.com', []]])
  expect([upload?.unseen, list('weixin', 'downloadFile')?.unseen]).toEqual([[], []])
  expect(code).toBe(1)
})

test('people read the environment and the .env file beside the domain, on a terminal and in Markdown', async () => {
  const project = createProject(ENVIRONMENTS)
  const terminal = (await runCli(project, ['domains', '-t', 'weixin'])).out.replaceAll(/\s+/g, ' ')
  for (const text of ['https://staging.example.com', 'staging', 'src/pages/index.vue:5 (.env.staging)', 'http://up.example.com:8080 plain http']) expect(terminal).toContain(text)
  const { out } = await runCli(project, ['domains', '-t', 'weixin', '-f', 'markdown', '--locale', 'zh'])
  expect(out).toContain('```\nhttps://api.example.com\nhttps://staging.example.com\n```')
  expect(out).toContain('| `https://api.example.com` | production | src/pages/index.vue:5 (.env.production) |')
  expect(out).toContain('| `https://cdn.example.com` | 所有环境 | src/pages/index.vue:7 (.env) |')
})

test('more entries than a list takes are wrong', async () => {
  const calls = Array.from({ length: 21 }, (_, index) => `uni.uploadFile({ url: 'https://h${index}.example.com/', filePath: p, name: 'f' })`)
  const project = createProject({ 'a.js': calls.join('\n') })
  const few = await runCli(project, ['domains', '--target', 'weixin'])
  const many = await runCli(project, ['domains', '--target', 'baidu'])
  expect([few.code, many.code]).toEqual([0, 1])
  expect(many.out.replaceAll(/\s+/g, ' ')).toContain('21 entries, and the list takes 20')
})

test('an address that an interceptor may complete is not called wrong', async () => {
  const code = "uni.addInterceptor('uploadFile', { invoke(args) { args.url = base + args.url } })\nuni.uploadFile({ url: '/up', filePath: p, name: 'f' })"
  const { code: exit, list } = await json({ 'main.js': code }, ['--target', 'weixin'])
  expect(exit).toBe(0)
  expect(list('weixin', 'uploadFile')).toMatchObject({ wrong: [], unseen: [{ start: '/up', isIntercepted: true }] })
})

test('people get the place in the console, the entries and what to do, in both languages', async () => {
  const project = createProject(SOURCES)
  const flat = async (locale: string) => (await runCli(project, ['domains', '-t', 'weixin', '--locale', locale])).out.replaceAll(/\s+/g, ' ')
  const english = await flat('en')
  for (const text of ['WeChat Mini Program (weixin)', 'To enter https://api.example.com src/upload.ts:3', 'To put right http://plain.example.com plain http', 'begins with https://', 'Of developers only'])
    expect(english).toContain(text)
  const chinese = await flat('zh')
  for (const text of ['微信小程序 (weixin)', '需要填写 https://api.example.com', '需要修改 http://plain.example.com', '仅开发时使用', '运行前无法得知', '不校验合法域名']) expect(chinese).toContain(text)
})

test('Markdown has the entries in a block, a table of where they come from, and nothing of the project as markup', async () => {
  const { out } = await runCli(createProject({ 'src/a_b|c.js': "uni.uploadFile({ url: 'https://a.example.com/', filePath: p, name: 'f' })" }), ['domains', '-t', 'weixin', '-f', 'markdown'])
  expect(out).toMatch(/^# Domains of uploads and downloads\n\n## WeChat Mini Program \(weixin\)\n/)
  expect(out).toContain('```\nhttps://a.example.com\n```')
  expect(out).toContain('| `https://a.example.com` | every build | src/a\\_b\\|c.js:1 |')
})

test('nothing to list is said, and a wrong format too', async () => {
  const project = createProject({ 'a.js': 'export const a = 1' })
  expect(await runCli(project, ['domains'])).toMatchObject({ code: 0, out: 'No upload or download was found.\n' })
  const { code, err } = await runCli(project, ['domains', '--format', 'sarif'])
  expect([code, err]).toEqual([2, expect.stringContaining('Formats: pretty, json, markdown.')])
})
