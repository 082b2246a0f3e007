import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { PROJECT_FINDINGS } from './projectFindings.ts'

const PROJECT = fileURLToPath(new URL('./fixtures/project', import.meta.url))
const BIN = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

const run = promisify(execFile)

/**
 * Runs a linter's binary as a person would; findings are no failure here. The fixture's `oxlint.json` has not the name that oxlint looks for,
 * so that whoever lints this repository does not lint the fixture.
 */
async function lint(binary: string, flags: readonly string[], cwd = PROJECT): Promise<string> {
  const failed = (error: { stdout?: string; stderr?: string }) => ({ stdout: error.stdout ?? '', stderr: error.stderr ?? '' })
  const { stdout, stderr } = await run(join(BIN, binary), flags, { cwd }).catch(failed)
  return stdout + stderr
}

interface OxlintReport {
  readonly diagnostics: readonly {
    readonly message: string
    readonly code: string
    readonly severity: string
    readonly filename: string
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[]
  }[]
}

async function lintWithOxlint(cwd: string): Promise<OxlintReport['diagnostics']> {
  const report = JSON.parse(await lint('oxlint', ['-c', 'oxlint.json', '--format', 'json'], cwd)) as OxlintReport
  return report.diagnostics
}

test('oxlint, which loads the published plugin as it is, says what ESLint says', async () => {
  const diagnostics = await lintWithOxlint(PROJECT)
  const lines = diagnostics.map(({ message, code, filename, labels: [label] }) => {
    const rule = /^crossload\((.+)\)$/.exec(code)?.[1]
    return `${filename.replaceAll('\\', '/')}:${label?.span.line}:${label?.span.column} ${rule}: ${message}`
  })
  expect(lines.toSorted()).toEqual(PROJECT_FINDINGS)
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(Array(5).fill('crossload(insecure-url)'))
})

test.each(['eslint', 'eslint8', 'eslint9'])('the command line of %s reads the published plugin from its config file', async (version) => {
  const bin = fileURLToPath(new URL(`../node_modules/${version}/bin/eslint.js`, import.meta.url))
  const { stdout } = await run(process.execPath, [bin, 'src', '--format', 'json'], {
    cwd: PROJECT,
    env: { ...process.env, ESLINT_USE_FLAT_CONFIG: 'true' },
  })
  const results = JSON.parse(stdout) as readonly { filePath: string; messages: readonly { line: number; column: number; ruleId: string; message: string }[] }[]
  const lines = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) => {
      const file = filePath.slice(PROJECT.length + 1).replaceAll('\\', '/')
      return `${file}:${line}:${column} ${ruleId.replace('crossload/', '')}: ${message}`
    }),
  )
  expect(lines).toEqual(PROJECT_FINDINGS)
})

test('a config file in CommonJS requires it', async () => {
  const bin = fileURLToPath(new URL('../node_modules/eslint/bin/eslint.js', import.meta.url))
  const { stdout } = await run(process.execPath, [bin, '-c', 'required.config.cjs', 'src/upload.js'], { cwd: PROJECT })
  expect(stdout).toContain('crossload/insecure-url')
})

test('oxlint writes the suggested https', async () => {
  const copy = await mkdtemp(join(PROJECT, '..', 'copy-'))
  try {
    await cp(PROJECT, copy, { recursive: true })
    await lint('oxlint', ['-c', 'oxlint.json', '--fix-suggestions', '--silent'], copy)
    expect(await readFile(join(copy, 'src/upload.js'), 'utf8')).toContain("url: 'https://example.com/upload'")
    expect(await readFile(join(copy, 'src/page.vue'), 'utf8')).toContain("url: 'https://example.com/alipay'")
  } finally {
    await rm(copy, { recursive: true })
  }
})

test('oxlint names a wrong setting', async () => {
  const copy = await mkdtemp(join(PROJECT, '..', 'copy-'))
  try {
    await cp(PROJECT, copy, { recursive: true })
    const config = await readFile(join(copy, 'oxlint.json'), 'utf8')
    await writeFile(join(copy, 'oxlint.json'), config.replace('"dingtalk"', '"symbian"'))
    expect(await lint('oxlint', ['-c', 'oxlint.json'], copy)).toContain('option `target` got "symbian"')
  } finally {
    await rm(copy, { recursive: true })
  }
})
