import type { Locale } from '@crossload/core'
import { colorsFor } from './terminal.ts'
import type { Colors } from './terminal.ts'
import { lineOf } from './problem.ts'
import type { Problem } from './problem.ts'
import { textsOf } from './texts.ts'
import type { Texts } from './texts.ts'

/** What a command needs of the process that it runs in. */
export interface Terminal {
  readonly directory: string
  readonly locale: Locale
  readonly texts: Texts
  readonly input: NodeJS.ReadStream
  readonly out: NodeJS.WriteStream
  readonly err: NodeJS.WriteStream
  readonly colors: Colors
  readonly errorColors: Colors
}

export function openTerminal(process: NodeJS.Process, locale: Locale): Terminal {
  const { stdin: input, stdout: out, stderr: err, env } = process
  return {
    directory: process.cwd(),
    locale,
    texts: textsOf(locale),
    input,
    out,
    err,
    colors: colorsFor(out, env),
    errorColors: colorsFor(err, env),
  }
}

export function printProblem(problem: Problem, { err, errorColors: { bold, red }, texts }: Terminal): void {
  err.write(`${bold(red(`${texts.error}:`))} ${lineOf(problem)}\n`)
}
