import { startServer } from '@crossload/testing'
import type { UploadServer } from '@crossload/testing'
import { buildApp } from './buildApp.ts'
import { terminalColumns, wrap } from './columns.ts'
import { DEMO_HOSTS } from './demoHosts.ts'
import type { DemoHost } from './demoHosts.ts'
import { judge, shortfall } from './judge.ts'
import { bold, dim, green, red } from './palette.ts'
import { pressButton } from './pressButton.ts'
import { resultTable } from './resultTable.ts'
import type { Result } from './resultTable.ts'
import { SCENARIOS } from './scenarios.ts'
import { reportFiles, showChanges, showDiagnostics } from './showChanges.ts'

const columns = terminalColumns()

function print(...lines: readonly string[]): void {
  console.log(lines.join('\n'))
}

function printHeading(text: string): void {
  print('', bold(text), dim('─'.repeat(columns)))
}

/** Shows what becomes of the source for one host, builds the app for it, and presses every button. */
async function runHost(host: DemoHost, server: UploadServer): Promise<readonly Result[]> {
  const reports = reportFiles(host)
  printHeading(`${host.title}: what becomes of the source`)
  print(...showChanges(reports, columns))
  const diagnostics = showDiagnostics(reports, columns)
  if (diagnostics.length > 0) print('', `  ${bold('What the developer is told')}`, ...diagnostics)

  const { code, runtimeBytes } = await buildApp(host)
  const results: Result[] = []
  for (const scenario of SCENARIOS) {
    const call = reports.find(({ file }) => file === `src/${scenario.file}`)?.calls[scenario.call]
    if (!call) throw new Error(`src/${scenario.file} has no upload number ${scenario.call}`)
    const run = await pressButton(code, host, scenario, server)
    results.push({ host, scenario, disposition: call.disposition, run, differences: judge(scenario, host, run), runtimeBytes })
  }
  return results
}

function shortfallsOf(results: readonly Result[]): readonly string[] {
  return results.flatMap(({ host, scenario }) => shortfall(scenario, host) ?? [])
}

function printNotes(results: readonly Result[]): void {
  const notes = [
    'became: native, a bare host call; adapted, a host call through a helper.',
    "runtime: crossload's own code in the host's bundle, in bytes, minified (names and blanks) and gzipped.",
  ]
  const said = results.flatMap(({ host, run }) => run.said.map((message) => `${host.title} wrote to its console: ${message}`))
  print('', ...[...notes, ...shortfallsOf(results), ...new Set(said)].flatMap((note) => wrap(note, columns)).map(dim))
}

function printVerdict(results: readonly Result[]): void {
  const wrong = results.filter(({ differences }) => differences.length > 0)
  const lines = wrong.flatMap(({ host, scenario, differences }) =>
    differences.flatMap((difference) => wrap(`✗ ${host.title}, ${scenario.name}: ${difference}`, columns)),
  )
  print('', ...lines.map(red))
  if (wrong.length > 0) {
    print(red(`✗ ${wrong.length} of ${results.length} are not what the source asks for.`))
    return
  }
  const short = shortfallsOf(results).length
  print(green(`✓ ${results.length - short} of ${results.length} as the source asks for, ${short} as far as the host goes (!).`))
}

const server = await startServer()
const results: Result[] = []
try {
  for (const host of DEMO_HOSTS) results.push(...(await runHost(host, server)))
} finally {
  await server.close()
}
printHeading('What the server received')
print(...resultTable(results, columns))
printNotes(results)
printVerdict(results)
process.exitCode = results.every(({ differences }) => differences.length === 0) ? 0 : 1
