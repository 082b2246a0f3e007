import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { installApp, runCommand } from '../shared/frameworkApp.ts'
import type { Build } from '../shared/frameworkApp.ts'

const app = fileURLToPath(new URL('./app', import.meta.url))

beforeAll(() => {
  installApp(app)
  rmSync(join(app, 'dist'), { recursive: true, force: true })
}, 600_000)

const outputOf = (bundler: string, platform: string, crossload: string) => join('dist', `${bundler}-${platform}-${crossload}`)

function build(bundler: string, platform: string, crossload: 'on' | 'off' = 'on'): Promise<Build> {
  const env = { TARO_BUNDLER: bundler, TARO_OUTPUT: outputOf(bundler, platform, crossload), CROSSLOAD: crossload }
  return runCommand(app, ['node_modules/.bin/taro', 'build', '--type', platform], env)
}

/** The scripts of the pages, which hold what the author wrote, minified. */
function pagesOf(bundler: string, platform: string, crossload: 'on' | 'off' = 'on'): string {
  const folder = join(app, outputOf(bundler, platform, crossload), 'pages')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
}

/** What `uploadFile` is called on. */
function receiversIn(code: string): readonly string[] {
  return Array.from(code.matchAll(/([\w$.]+(?:\(\))?)\.uploadFile\(/g), ([, receiver = '']) => receiver)
}

describe.each([
  ['webpack5', 'weapp', 'wx'],
  ['webpack5', 'alipay', 'my'],
  ['vite', 'weapp', 'wx'],
  ['vite', 'tt', 'tt'],
] as const)('Taro on %s, %s', (bundler, platform, global) => {
  test(`the calls of a page and of a module that it imports become calls of ${global}, and none of Taro is left`, async () => {
    const { exitCode, output } = await build(bundler, platform)
    expect(output).not.toMatch(/unplugin-crossload|\[crossload\]/)
    expect(exitCode).toBe(0)
    const code = pagesOf(bundler, platform)
    expect(code).toContain('https://album.example.com/page')
    expect(code).toContain('https://album.example.com/util')
    expect(receiversIn(code)).toEqual([global, global])
    expect(code.match(/\bfileName: ?["'](?:photo|receipt)["']/g) ?? []).toHaveLength(platform === 'alipay' ? 2 : 0)
  }, 300_000)
})

test('without crossload, the same pages call neither on wx: what the tests above look at does come from crossload', async () => {
  expect(await build('webpack5', 'weapp', 'off')).toMatchObject({ exitCode: 0 })
  const receivers = receiversIn(pagesOf('webpack5', 'weapp', 'off'))
  expect(receivers).toHaveLength(2)
  expect(receivers).not.toContain('wx')
}, 300_000)

test("Taro 4.2.0's Vite runner cannot build for alipay: it breaks off in its own code, without crossload as well", async () => {
  const { exitCode, output } = await build('vite', 'alipay', 'off')
  expect(exitCode).not.toBe(0)
  expect(output).toMatch(/Cannot read properties of undefined \(reading 'type'\)[^]*vite-runner/)
}, 300_000)
