import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './frameworkApp.ts'
import type { FrameworkApp } from './frameworkApp.ts'

/** One app twice: without crossload in its config, and with it. */
export interface Variants {
  readonly without: FrameworkApp
  readonly with: FrameworkApp
}

/** What each build took, in ms; builds at the same index made a pair. */
export interface Times {
  readonly without: readonly number[]
  readonly with: readonly number[]
}

/**
 * Builds both variants in turn, from nothing each time: the output is removed before, and the copies have no cache. A first pair is not
 * counted, since it also reads the framework's files from the disk. Which one of a pair comes first changes, so that a machine that gets
 * busier does not speak for either.
 *
 * @throws where a build fails, or where crossload changed nothing in the output
 */
export async function timeInTurn(apps: Variants, command: readonly string[], pairs: number): Promise<Times> {
  const times = { without: [] as number[], with: [] as number[] }
  for (let pair = 0; pair <= pairs; pair += 1) {
    const order = pair % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const)
    for (const variant of order) {
      const time = await build(apps[variant], command)
      if (pair > 0) times[variant].push(time)
    }
  }
  if (scriptsOf(apps.without) === scriptsOf(apps.with)) throw new Error(`${command.join(' ')}: both builds gave the same scripts`)
  return times
}

async function build(app: FrameworkApp, command: readonly string[]): Promise<number> {
  const output = join(app.folder, 'dist')
  rmSync(output, { recursive: true, force: true })
  const start = performance.now()
  const { exitCode, output: text } = await runCommand(app.folder, command)
  const time = performance.now() - start
  if (exitCode !== 0 || !existsSync(output)) throw new Error(`${command.join(' ')} failed:\n${text}`)
  return time
}

/** All scripts of a build, as one text. */
function scriptsOf(app: FrameworkApp): string {
  const folder = join(app.folder, 'dist')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  return files.sort().map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`).join('\n')
}
