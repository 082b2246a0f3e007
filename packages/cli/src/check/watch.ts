import { basename } from 'node:path'
import { watch as watchFolder } from 'chokidar'
import { printProblem } from '../output.ts'
import type { Terminal } from '../output.ts'
import { CommandError } from '../problem.ts'

/** Folders whose changes are not the author's. */
const IGNORED: ReadonlySet<string> = new Set(['node_modules', 'dist', 'unpackage', 'coverage'])

/** Time in ms in which several changes are one. */
const PAUSE = 50

/**
 * Does something now and after every change below a directory, one time after another, until the process is told to stop.
 *
 * @param run what goes wrong in it is told, and the next change is waited for
 * @returns what it gave last
 */
export async function watch(directory: string, run: () => Promise<number>, terminal: Terminal): Promise<number> {
  let code = 0
  const runAndTell = async () => {
    try {
      code = await run()
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      printProblem(error.problem, terminal)
      code = 2
    }
    terminal.err.write(`${terminal.texts.watching}\n`)
  }

  const isIgnored = (path: string) => path !== directory && (IGNORED.has(basename(path)) || basename(path).startsWith('.'))
  const watcher = watchFolder(directory, { ignored: isIgnored, ignoreInitial: true, followSymlinks: false })
  let timer: NodeJS.Timeout | undefined
  let last: Promise<void> | undefined
  await new Promise<void>((ready) => watcher.once('ready', ready))
  last = runAndTell()
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      last = last?.then(runAndTell)
    }, PAUSE)
  })
  await stopped
  clearTimeout(timer)
  await watcher.close()
  await last
  return code
}
