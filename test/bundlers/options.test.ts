import { hostNames } from '@crossload/hosts'
import type { PluginOptions } from 'unplugin-crossload/vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BUNDLERS } from './bundlers.ts'
import { copyApp, removeApp } from './fixtureApp.ts'
import { buildWell, runBuild } from './runBuild.ts'

let root: string

beforeAll(() => {
  root = copyApp()
})

afterAll(() => removeApp(root))

/** The error itself: stacks, headers and endings around it are the bundler's. */
const told = (output: string) => output.match(/crossload: option `[^\n]*?\.(?= \[plugin|\n|$)/g) ?? []

describe.each(BUNDLERS)('%s', (bundler) => {
  test('ends with one clear error when nothing says what to build for', async () => {
    const { exitCode, output } = await runBuild({ bundler, root, entry: 'warned.ts', options: {} })
    expect(exitCode).toBe(1)
    expect(new Set(told(output)).size).toBe(1)
    expect(told(output)[0]).toContain('option `target` got nothing')
    for (const host of hostNames()) expect(told(output)[0]).toContain(host)
  })

  test('builds for what the framework says', async () => {
    const { code } = await buildWell({ bundler, root, entry: 'avatar.js', options: {}, env: { UNI_PLATFORM: 'mp-toutiao' } })
    expect(code).toContain('tt.uploadFile(')
  })
})

test.each(BUNDLERS)('%s: a file that names only the uploader module is looked at too', async (bundler) => {
  const sources = { uploader: { import: './uploader.js', baseURI: 'https://up.example' } }
  const { code } = await buildWell({ bundler, root, entry: 'withUploader.js', options: { target: 'alipay', sources } })
  expect(code).toContain('my.uploadFile(')
  expect(code).not.toMatch(/\.upload\(/)
})

describe('a wrong option ends the build at once', () => {
  const wrong: readonly (readonly [string, PluginOptions, string])[] = [
    ['an unknown host', { target: 'nokia' }, 'option `target` got "nokia"; it takes one of weixin'],
    ['an unknown name', JSON.parse('{"target":"alipay","tagret":"x"}') as PluginOptions, 'option `tagret`'],
    ['a status that nothing supplies', JSON.parse('{"target":"alipay","downloadStatus":404}') as PluginOptions, 'option `downloadStatus` got 404; it takes 200'],
    ['packages that are no names', { target: 'alipay', packages: ['../src'] }, 'option `packages` got ["../src"]'],
  ]
  test.each(wrong)('%s', async (_, options, message) => {
    const { exitCode, output } = await runBuild({ bundler: 'esbuild', root, entry: 'avatar.js', options })
    expect(exitCode).toBe(1)
    expect(told(output)).toHaveLength(1)
    expect(told(output)[0]).toContain(message)
  })
})

describe('what to build for is taken from the first of these that says it', () => {
  const env = { UNI_PLATFORM: 'mp-alipay', MPX_CURRENT_TARGET_MODE: 'swan', TARO_ENV: 'weapp' }
  test.each([
    ['the option', { target: 'qq' }, env, 'qq'],
    ['UNI_PLATFORM', {}, env, 'my'],
    ['MPX_CURRENT_TARGET_MODE', {}, { ...env, UNI_PLATFORM: '' }, 'swan'],
    ['TARO_ENV', {}, { ...env, UNI_PLATFORM: '', MPX_CURRENT_TARGET_MODE: '' }, 'wx'],
  ])('%s', async (_, options, variables, global) => {
    const { code } = await buildWell({ bundler: 'esbuild', root, entry: 'avatar.js', options, env: variables })
    expect(code).toContain(`${global}.uploadFile(`)
  })
})

test('a framework that builds for something unknown is told so', async () => {
  const env = { UNI_PLATFORM: 'mp-weixinn' }
  const { exitCode, output } = await runBuild({ bundler: 'vite', root, entry: 'avatar.js', options: {}, env })
  expect(exitCode).toBe(1)
  expect(told(output)[0]).toContain('option `target (from UNI_PLATFORM)` got "mp-weixinn"')
})

test.each(['vite', 'webpack', 'esbuild'] as const)('%s: a platform that no host runs switches off, with one line', async (bundler) => {
  const env = { UNI_PLATFORM: 'quickapp-webview' }
  const { code, output } = await buildWell({ bundler, root, entry: 'avatar.js', options: {}, env })
  expect(code).toMatch(/\buni\.uploadFile\(/)
  expect(output.match(/quickapp-webview \(quick app\) is no host/g)).toHaveLength(1)
})
