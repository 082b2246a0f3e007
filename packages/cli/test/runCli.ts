import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const BIN = fileURLToPath(new URL('../dist/bin.js', import.meta.url))

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Writes a project to a folder of its own, which goes when the test is over. */
export function createProject(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossload-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

/** Runs the built command line as a process of its own, in English unless a variable says otherwise. */
export function runCli(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const { PATH = '' } = process.env
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { PATH, LANG: 'C', ...env } }
    execFile(process.execPath, [BIN, ...args], options, (error, out, err) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, out, err })
    })
  })
}
