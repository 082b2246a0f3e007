import { main } from '../src/main.ts'

/** Runs a command line from source in this process, on a terminal without colours: for tests of very many of them. */
export async function runHere(args: readonly string[], columns = 100): Promise<{ readonly code: number; readonly out: string }> {
  const said: string[] = []
  const stream = { columns, write: (text: string) => said.push(text) > 0 }
  const code = await main(args, { ...process, stdout: stream, stderr: stream, env: { NO_COLOR: '1' }, cwd: () => process.cwd() } as unknown as NodeJS.Process)
  return { code, out: said.join('') }
}
