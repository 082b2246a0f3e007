import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import * as babel from '@babel/parser'
import { afterEach, expect, test, vi } from 'vitest'
import { checkProject } from '../src/check/checkProject.ts'
import { createProgress } from '../src/progress.ts'
import { readSettings } from '../src/settings.ts'
import { textsOf } from '../src/texts.ts'
import { createProject } from './runCli.ts'

vi.mock('@babel/parser', { spy: true })

afterEach(() => {
  vi.useRealTimers()
})

function createStream(isTTY: boolean) {
  const written: string[] = []
  return { written, stream: { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream }
}

test('progress is told on a terminal once the work takes long, and wiped out in the end', () => {
  vi.useFakeTimers()
  const { stream, written } = createStream(true)
  const progress = createProgress(stream, textsOf('en').progress)
  progress.tell(1, 9)
  expect(written).toEqual([])
  vi.advanceTimersByTime(1000)
  progress.tell(5, 9)
  progress.tell(6, 9)
  expect(written.map((text) => text.replaceAll(/[^\w ]/g, ''))).toEqual(['Kchecked 5 of 9 files'])
  progress.clear()
  expect(written.at(-1)).toBe('\r\u001B[K')
})

test('nothing is told where standard error is no terminal', () => {
  vi.useFakeTimers()
  const { stream, written } = createStream(false)
  const progress = createProgress(stream, textsOf('en').progress)
  vi.advanceTimersByTime(1000)
  progress.tell(5, 9)
  progress.clear()
  expect(written).toEqual([])
})

test('every candidate is parsed once for all hosts, once for each text that hosts do not share, and other files not at all', async () => {
  const call = "uni.uploadFile({ url: 'https://a.cn', filePath: p, name: 'f' })"
  const directory = createProject({
    'a.ts': call,
    'b.vue': `<script>\n${call}\n</script>`,
    'c.js': `// #ifdef MP-ALIPAY\n${call}\n// #endif\n// #ifndef MP-ALIPAY\nother()\n${call}\n// #endif\n`,
    'd.ts': 'export const none = 1',
  })
  const texts = textsOf('en')
  const settings = await readSettings({ target: 'weixin,alipay,qq,jd', config: undefined, directory, locale: 'en' }, texts)
  const parse = vi.mocked(babel.parse)
  parse.mockClear()
  const { files } = await checkProject([], directory, settings, 'en', texts, () => {})
  expect(files.map(({ file, calls }) => [file, calls.length])).toEqual([
    ['a.ts', 4],
    ['b.vue', 4],
    ['c.js', 4],
  ])
  expect(parse).toHaveBeenCalledTimes(4)
})

test('a reader that goes away is no failure', async () => {
  const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url))
  const child = spawn(process.execPath, [bin, 'hosts'])
  child.stdout.destroy()
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => {
    err += String(chunk)
  })
  const [code] = (await once(child, 'close')) as [number]
  expect({ code, err }).toEqual({ code: 0, err: '' })
})
