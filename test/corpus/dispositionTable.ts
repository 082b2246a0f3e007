import type { CallReport } from '@crossload/core'
import { hosts, HOSTS } from '@crossload/hosts'
import type { Host, Method } from '@crossload/hosts'
import type { Run } from './runs.ts'

/**
 * A table of what became of the calls and references: a row a package, a column a host, `native/adapted/kept` in a cell; then the
 * share of native calls by method, where the host has a call of its own, and how often each rule spoke.
 */
export function describeDispositions(runs: readonly Run[]): string {
  const packages = [...new Set(runs.map(({ corpusPackage }) => corpusPackage.name))]
  const rows = [
    ['native/adapted/kept', ...HOSTS],
    ...packages.map((name) => [name, ...cells(runs.filter(({ corpusPackage }) => corpusPackage.name === name))]),
    ['all', ...cells(runs)],
    ['native uploadFile', ...shares(runs, 'uploadFile')],
    ['native downloadFile', ...shares(runs, 'downloadFile')],
    ...ruleRows(runs),
  ]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0)).join('  ')).join('\n')
}

function cells(runs: readonly Run[]): readonly string[] {
  return byHost(runs, (ofHost) => {
    const calls = callsOf(ofHost)
    if (calls.length === 0) return '-'
    return (['native', 'adapted', 'kept'] as const).map((kind) => calls.filter(({ disposition }) => disposition === kind).length).join('/')
  })
}

function shares(runs: readonly Run[], method: Method): readonly string[] {
  return byHost(runs, (ofHost, host) => {
    const calls = callsOf(ofHost).filter((call) => call.method === method && call.reason !== 'reference')
    if (calls.length === 0 || hosts[host].global === null) return '-'
    return `${Math.round((100 * calls.filter(({ disposition }) => disposition === 'native').length) / calls.length)}%`
  })
}

function ruleRows(runs: readonly Run[]): readonly (readonly string[])[] {
  const rules = [...new Set(runs.flatMap(({ result }) => result?.diagnostics.map(({ rule }) => rule) ?? []))].sort()
  return rules.map((rule) => [
    rule,
    ...byHost(runs, (ofHost) => {
      const count = ofHost.flatMap(({ result }) => result?.diagnostics ?? []).filter((diagnostic) => diagnostic.rule === rule).length
      return count === 0 ? '-' : String(count)
    }),
  ])
}

function byHost(runs: readonly Run[], describe: (ofHost: readonly Run[], host: Host) => string): readonly string[] {
  return HOSTS.map((host) => describe(runs.filter((run) => run.host === host), host))
}

function callsOf(runs: readonly Run[]): readonly CallReport[] {
  return runs.flatMap(({ result }) => result?.calls ?? [])
}

function pad(cell: string, width: number, isFirst: boolean): string {
  return isFirst ? cell.padEnd(width) : cell.padStart(width)
}
