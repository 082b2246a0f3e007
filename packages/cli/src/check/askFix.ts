import { createInterface } from 'node:readline/promises'
import type { Interface } from 'node:readline/promises'
import type { Colors } from '../terminal.ts'
import type { Texts } from '../texts.ts'
import { frame } from '../formats/pretty.ts'
import type { Choose } from './fixFiles.ts'

/** Asks a person about one finding after another. */
export interface Asking {
  readonly choose: Choose
  close(): void
}

/**
 * Shows each finding with its edits, numbered, and takes a number, nothing to go on, or `q` to stop. Input that ends stops as well.
 */
export function askFix(input: NodeJS.ReadStream, output: NodeJS.WriteStream, texts: Texts, colors: Colors): Asking {
  const lines: Interface = createInterface({ input, terminal: false })
  const answers = lines[Symbol.asyncIterator]()
  return {
    async choose(finding, fixes) {
      const list = fixes.map(({ title }, index) => `  ${colors.bold(String(index + 1))} ${title}`)
      output.write(`${frame(finding, texts, colors, output.columns)}\n\n${list.join('\n')}\n`)
      for (;;) {
        output.write(`${texts.chooseFix(fixes.length)} `)
        const { value, done } = await answers.next()
        const answer = typeof value === 'string' ? value.trim() : ''
        if (done === true || answer === 'q') return 'stop'
        if (answer === '') return undefined
        const chosen = /^\d+$/.test(answer) ? fixes[Number(answer) - 1] : undefined
        if (chosen) return chosen
      }
    },
    close: () => lines.close(),
  }
}
