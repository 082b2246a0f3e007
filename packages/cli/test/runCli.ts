import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, vi } from 'vitest'

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

/** A command line that is still running. */
export interface Running {
  /** Resolves when something new on standard output holds the text. */
  out(text: string): Promise<void>
  /** The same for standard error. */
  err(text: string): Promise<void>
  /** Waits for a question on standard error, and answers it. */
  answer(question: string, line: string): Promise<void>
  /** Resolves when it has ended, by itself or by the signal. */
  end(signal?: NodeJS.Signals): Promise<Run>
}

/** Starts the built command line, and talks with it. */
export function startCli(folder: string, args: readonly string[]): Running {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: { PATH, LANG: 'C' }, stdio: 'pipe' })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', err: '' }
  const heard = { out: 0, err: 0 }
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (said.err += text))
  const closed = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)))
  async function hear(stream: 'out' | 'err', text: string): Promise<void> {
    await vi.waitFor(() => expect(said[stream].indexOf(text, heard[stream]), `${said.out}\n${said.err}`).toBeGreaterThanOrEqual(0), { timeout: 60_000 })
    heard[stream] = said[stream].indexOf(text, heard[stream]) + text.length
  }
  return {
    out: (text) => hear('out', text),
    err: (text) => hear('err', text),
    async answer(question, line) {
      await hear('err', question)
      child.stdin.write(`${line}\n`)
    },
    async end(signal) {
      if (signal) child.kill(signal)
      return { code: await closed, ...said }
    },
  }
}
