import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createProjectScan, sourceFolder } from '../src/projectScan.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'))
  folders.push(root)
  for (const [name, text] of Object.entries(files)) write(root, name, text)
  return root
}

function write(root: string, name: string, text: string): string {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

test('an interceptor is found in a component, at its own line and column', () => {
  const root = project({
    'App.vue': "<template>\n  <view />\n</template>\n<script lang=\"ts\">\nconst a = 1\n  uni.addInterceptor('uploadFile', { invoke(o: Options) {} })\n</script>\n",
  })
  expect(createProjectScan().read(root)).toEqual({
    interceptors: [{ file: 'App.vue', line: 6, column: 2, source: 'uni', methods: ['uploadFile'], isCertain: true, stages: ['invoke'] }],
  })
})

test('an interceptor for everything counts, one for another method does not', () => {
  const scan = createProjectScan()
  expect(scan.read(project({ 'a.js': 'uni.addInterceptor({ invoke() {} })' })).interceptors).toHaveLength(1)
  expect(scan.read(project({ 'a.js': "uni.addInterceptor('request', { invoke() {} })" }))).toEqual({})
})

test('a replaced method is found, and an assignment to something else of that name is not', () => {
  const root = project({
    'patch.js': 'const plain = uni.uploadFile\nuni.uploadFile = (o) => plain({ ...o, header: {} })',
    'other.js': 'service.uploadFile = () => {}\nconst uni2 = {}\nuni2.uploadFile = () => {}',
  })
  expect(createProjectScan().read(root)).toEqual({ patched: [{ file: 'patch.js', line: 2, column: 0, source: 'uni', methods: ['uploadFile'], isCertain: true }] })
})

test("Mpx's set-up is read: promises, and methods that the app replaces for a mode", () => {
  const root = project({
    'app.mpx': `<script>
import mpx from '@mpxjs/core'
import apiProxy from '@mpxjs/api-proxy'
mpx.use(apiProxy, { usePromise: true, custom: { ali: { uploadFile(options) {} } } })
</script>
<script type="application/json">
{ "usingComponents": {} }
</script>`,
  })
  const facts = createProjectScan().read(root)
  expect(facts.mpx).toMatchObject({ usePromise: true, custom: [{ file: 'app.mpx', line: 4 }] })
})

test("Mpx's proxy under other names and without promises for some methods is read, another plugin's prefix is not", () => {
  const root = project({
    'app.js': `import mpx from '@mpxjs/core'
import apiProxy from '@mpxjs/api-proxy'
import other from 'other-plugin'
mpx.use(apiProxy, { usePromise: true, prefix: 'mm', blackList: ['uploadFile', 'downloadFile'], whiteList: ['downloadFile'] })
mpx.use(other, { prefix: 'oo' })`,
  })
  expect(createProjectScan().read(root)).toEqual({ mpx: { usePromise: true, prefix: 'mm', blackList: ['uploadFile'] } })
})

test('packages and built files are not looked at, and a file that does not parse says nothing', () => {
  const text = "uni.addInterceptor('uploadFile', {})"
  const root = project({ 'node_modules/x/index.js': text, 'dist/main.js': text, '.cache/a.js': text, 'broken.js': `${text} (((` })
  expect(createProjectScan().read(root)).toEqual({})
})

test('a file is read again when it changed, and only then', () => {
  const root = project({ 'a.js': "uni.addInterceptor('uploadFile', {})" })
  const scan = createProjectScan()
  expect(scan.read(root).interceptors).toHaveLength(1)
  const path = write(root, 'a.js', '// gone')
  utimesSync(path, new Date(), new Date(Date.now() + 5000))
  expect(scan.read(root)).toEqual({})
})

test("the sources are where uni-app says, else in src, else the project's own folder", () => {
  const root = project({ 'src/a.js': '' })
  expect(sourceFolder(root, {})).toBe(join(root, 'src'))
  expect(sourceFolder(root, { UNI_INPUT_DIR: '/elsewhere' })).toBe('/elsewhere')
  expect(sourceFolder(project({ 'a.js': '' }), {})).not.toMatch(/src$/)
})
