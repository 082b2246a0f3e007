import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { walkFolders } from '../src/check/walkFolders.ts'
import type { Baseline } from '../src/check/baseline.ts'
import type { JsonReport } from '../src/formats/json.ts'
import { createProject, runCli, startCli } from './runCli.ts'

const INSECURE = "uni.uploadFile({ url: 'http://a.cn', filePath: 'a.png', name: 'f', fileType: 'image' })\n"
const MISSPELT = "uni.uploadFile({ url: 'https://a.cn', filepath: p, name: 'f', fileType: 'image', fail: (e) => show(e.message) })\n"
const FINE = "uni.uploadFile({ url: 'https://a.cn', filePath: p, name: 'f', fileType: 'image' })\n"

const check = (folder: string, ...args: string[]) => runCli(folder, ['check', '--target', 'weixin,alipay', ...args])

/** The files that a check told something of. */
async function filesOf(folder: string, ...args: string[]): Promise<readonly string[]> {
  const { out, err } = await check(folder, '--format', 'json', ...args)
  if (out === '') throw new Error(err)
  const { files } = JSON.parse(out) as JsonReport
  return files.filter(({ diagnostics }) => diagnostics.length > 0).map(({ file }) => file)
}

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' })
}

describe('--quiet', () => {
  test('tells warnings, and no notes', async () => {
    const folder = createProject({ 'a.js': `const p = pick()\n${INSECURE}uni.uploadFile({ url: 'https://a.cn', filePath: p, name: 'f' })\n` })
    const [all, quiet] = await Promise.all([check(folder), check(folder, '--quiet')])
    expect(all.out).toContain('info[')
    expect(quiet.out).not.toContain('info[')
    expect(quiet.out).toContain('warning[insecure-url]')
    expect(quiet.code).toBe(all.code)
  })
})

describe('the summary', () => {
  test('counts findings by rule and by host, the worst first', async () => {
    const folder = createProject({ 'a.js': INSECURE, 'b.js': INSECURE + MISSPELT })
    const { out } = await check(folder)
    expect(out).toContain(
      '\n  insecure-url        2  weixin 2, alipay 2\n  callback-field      1  weixin 1, alipay 1\n  unsupported-option  1  weixin 1, alipay 1\n',
    )
  })
})

describe('--fix', () => {
  test('writes what is safe, in scripts and in components, and tells what is left', async () => {
    const component = `<template><view/></template>\n<script>\nconst 名 = 1\n${MISSPELT}</script>\n`
    const folder = createProject({ 'a.js': `${MISSPELT}${INSECURE}`, 'b.vue': component, 'c.js': FINE })
    const before = await check(folder)
    expect(before.out).toContain('can be mended by --fix.')
    const { code, out, err } = await check(folder, '--fix')
    const mended = (text: string) => text.replace('filepath: p', 'filePath: p').replace('e.message', 'e.errMsg')
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe(mended(MISSPELT) + INSECURE)
    expect(readFileSync(join(folder, 'b.vue'), 'utf8')).toBe(mended(component))
    expect(readFileSync(join(folder, 'c.js'), 'utf8')).toBe(FINE)
    expect({ code, err }).toEqual({ code: 0, err: '4 findings mended.\n' })
    expect(out).toContain('insecure-url')
    expect(out).not.toContain('callback-field')
  })

  test('writes nothing where a condition gives hosts different code, but to what is wrong on all of them', async () => {
    const conditional = `// #ifdef MP-WEIXIN\n${MISSPELT}// #endif\n// #ifdef MP-ALIPAY\n${FINE}// #endif\n`
    const folder = createProject({ 'a.js': conditional })
    await check(folder, '--fix')
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe(conditional.replace('filepath: p', 'filePath: p').replace('e.message', 'e.errMsg'))
  })

  test('--interactive asks: a number applies, Enter goes on, q ends it', async () => {
    const folder = createProject({ 'a.js': INSECURE, 'b.js': INSECURE, 'c.js': INSECURE })
    const run = startCli(folder, ['check', '--target', 'weixin', '--fix', '--interactive'])
    for (const answer of ['', '7', '1', 'q']) await run.answer('Enter: go on, q: stop > ', answer)
    const { err, code } = await run.end()
    expect(['a.js', 'b.js', 'c.js'].map((file) => readFileSync(join(folder, file), 'utf8').includes('https'))).toEqual([false, true, false])
    expect(err).toContain('1 Write `https://`.')
    expect(err).toMatch(/1 finding mended\.\n$/)
    expect(code).toBe(0)
  })

  test('--interactive alone is told', async () => {
    const { code, err } = await check(createProject({ 'a.js': FINE }), '--interactive')
    expect({ code, err }).toEqual({ code: 2, err: 'error: --interactive: goes with --fix. Add --fix.\n' })
  })
})

describe('--since', () => {
  test('checks what differs from a commit and what is new, and reads the whole app for it', async () => {
    const folder = createProject({ 'app/a.js': INSECURE, 'app/b.js': INSECURE, 'app/c.js': INSECURE, 'app/main.js': "uni.addInterceptor('uploadFile', { invoke() {} })\n" })
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'one')
    writeFileSync(join(folder, 'app/b.js'), `// changed\n${INSECURE}`)
    writeFileSync(join(folder, 'app/新.js'), INSECURE)
    renameSync(join(folder, 'app/c.js'), join(folder, 'c.js'))
    expect(await filesOf(folder, '--since', 'main')).toEqual(['app/b.js', 'app/新.js', 'c.js'])
    expect(await filesOf(join(folder, 'app'), '--since', 'main')).toEqual(['b.js', '新.js'])
    expect(await filesOf(folder, '--since', 'main', 'app/新.js')).toEqual(['app/新.js'])
    const { out } = await check(folder, '--since', 'main', '--format', 'json')
    const reasons = (JSON.parse(out) as JsonReport).files.flatMap(({ calls }) => calls.map(({ reason }) => reason))
    expect(new Set(reasons)).toEqual(new Set(['intercepted']))
  })

  test('no repository, no such commit, and an option in its place are told', async () => {
    const folder = createProject({ 'a.js': FINE })
    const outside = await check(folder, '--since', 'main')
    git(folder, 'init', '-q', '-b', 'main')
    const [missing, option] = await Promise.all([check(folder, '--since', 'nowhere'), check(folder, '--since=--output=x')])
    expect([outside.code, missing.code, option.code]).toEqual([2, 2, 2])
    expect(outside.err).toMatch(/^error: --since main: could not be compared \(fatal: not a git repository.*\n$/)
    expect(missing.err).toMatch(/^error: --since nowhere: names no commit of this repository\. Give a commit/)
    expect(option.err).toMatch(/^error: --since --output=x: names no commit/)
  })
})

describe('--baseline', () => {
  test('what is known is not told, wherever it has moved; what is new is, and what is gone can go', async () => {
    const folder = createProject({ 'a.js': INSECURE + INSECURE, 'b.js': INSECURE })
    const written = await check(folder, '--baseline', 'known.json', '--update-baseline')
    expect({ code: written.code, err: written.err }).toEqual({ code: 0, err: 'known.json written.\n2 older findings of the baseline not told.\n' })
    const { files } = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')) as Baseline
    expect(files['a.js']).toEqual([{ rule: 'insecure-url', code: INSECURE.trim(), hosts: { weixin: 2, alipay: 2 } }])

    const withKnown = (...args: string[]) => check(folder, '--baseline', 'known.json', '--max-warnings', '0', ...args)
    expect((await withKnown()).code).toBe(0)
    writeFileSync(join(folder, 'a.js'), `// moved\n\n${INSECURE}${INSECURE}${INSECURE}`)
    const third = await withKnown()
    expect(third.code).toBe(1)
    expect(third.out).toContain('--> a.js:5:23')
    expect(third.out.match(/-->/g)).toHaveLength(1)

    writeFileSync(join(folder, 'a.js'), FINE)
    writeFileSync(join(folder, 'b.js'), `// gone\n${FINE}`)
    const gone = await withKnown()
    expect({ code: gone.code, err: gone.err }).toEqual({ code: 0, err: '2 findings of the baseline are gone; --update-baseline takes them out.\n' })
    await withKnown('--update-baseline')
    expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))).toEqual({ version: 1, files: {} })
  })

  test('files and hosts that were not checked stay in it', async () => {
    const folder = createProject({ 'a.js': INSECURE, 'b.js': INSECURE })
    await check(folder, '--baseline', 'known.json', '--update-baseline')
    writeFileSync(join(folder, 'a.js'), FINE)
    await runCli(folder, ['check', 'a.js', '--target', 'weixin', '--baseline', 'known.json', '--update-baseline'])
    const { files } = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')) as Baseline
    expect(Object.entries(files).map(([file, known]) => [file, known.map(({ hosts }) => hosts)])).toEqual([
      ['a.js', [{ alipay: 1 }]],
      ['b.js', [{ alipay: 1, weixin: 1 }]],
    ])
  })

  test.each([
    ['none.json', undefined, /^error: --baseline none\.json: does not exist\. Write it by --update-baseline\.\n$/],
    ['a.json', '{', /^error: --baseline a\.json: cannot be read \(.*\)\. Write it anew by --update-baseline\.\n$/],
    ['b.json', '{"version":1,"files":{"a.js":[{"rule":1}]}}', /^error: --baseline b\.json: is no baseline of crossload\. Write it anew by --update-baseline\.\n$/],
  ])('%s, which is none, is told', async (name, text, message) => {
    const folder = createProject({ 'a.js': INSECURE, ...(text !== undefined && { [name]: text }) })
    const { code, err } = await check(folder, '--baseline', name)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test('--update-baseline without a file is told', async () => {
    const { code, err } = await check(createProject({ 'a.js': INSECURE }), '--update-baseline')
    expect({ code, err }).toEqual({ code: 2, err: 'error: --update-baseline: needs a file. Add --baseline <file>.\n' })
  })
})

describe('folders', () => {
  test('what Git ignores is left out, as Git decides it, unless it is named', async () => {
    const ignored = {
      '.gitignore': '/build\n*.gen.js\n!keep.gen.js\n',
      'build/a.js': INSECURE,
      'src/a.gen.js': INSECURE,
      'src/keep.gen.js': INSECURE,
      'src/deep/.gitignore': 'b.js\n!c.gen.js\n',
      'src/deep/b.js': INSECURE,
      'src/deep/c.gen.js': INSECURE,
      'src/b.js': INSECURE,
      'src/build/a.js': INSECURE,
    }
    const folder = createProject(ignored)
    git(folder, 'init', '-q')
    const seen = git(folder, 'ls-files', '--others', '--exclude-standard', '*.js').trim().split('\n')
    expect(await filesOf(folder)).toEqual(seen)
    expect(await filesOf(join(folder, 'src'))).toEqual(seen.map((file) => file.slice(4)))
    expect(await filesOf(folder, 'src/deep')).toEqual(['src/deep/c.gen.js'])
    expect(await filesOf(folder, 'src/**/*.js')).toEqual(seen)
    expect(await filesOf(folder, 'build/a.js')).toEqual(['build/a.js'])
  })

  test('one that cannot be opened is told', async () => {
    const folder = createProject({ 'a.js': FINE })
    mkdirSync(join(folder, 'closed'))
    chmodSync(join(folder, 'closed'), 0)
    symlinkSync('circle', join(folder, 'circle'))
    const told: (readonly [string, unknown])[] = []
    const { readdir } = walkFolders((...args) => told.push(args))
    const entries = await new Promise((resolve) => readdir(join(folder, 'circle'), { withFileTypes: true }, (_error, list) => resolve(list)))
    expect(entries).toEqual([])
    expect(told).toMatchObject([[join(folder, 'circle'), { code: 'ELOOP' }]])
    unlinkSync(join(folder, 'circle'))
    // Nothing is closed to root.
    const { code, err } = await check(folder)
    const isRoot = process.getuid?.() === 0
    expect({ code, err }).toEqual(isRoot ? { code: 0, err: '' } : { code: 2, err: 'error: closed: cannot be read (EACCES). Check the path and its permissions.\n' })
    chmodSync(join(folder, 'closed'), 0o755)
  })
})

describe('--watch', () => {
  test('checks again after a change, and ends by a signal with the last code', async () => {
    const folder = createProject({ 'a.js': FINE, 'strict.json': '{ "rules": { "insecure-url": "error" } }' })
    const run = startCli(folder, ['check', '--target', 'weixin', '--watch', '--config', 'strict.json'])
    await run.err('Waiting for changes')
    writeFileSync(join(folder, 'a.js'), INSECURE)
    await run.out('error[insecure-url]')
    await run.err('Waiting for changes')
    expect((await run.end('SIGINT')).code).toBe(1)
  })
})
