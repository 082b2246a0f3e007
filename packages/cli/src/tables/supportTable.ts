import { pad, widthOf } from '@crossload/core/show'
import { HOSTS, hosts, METHODS, TASK_METHODS } from '@crossload/hosts'
import type { Host, Method, Support } from '@crossload/hosts'
import type { Terminal } from '../output.ts'
import type { Texts } from '../texts.ts'
import { paintSupport, supportCell, supportOf } from './support.ts'

interface Row {
  readonly name: string
  supportOn(host: Host): Support
}

/** What every host supports: a row an option or task method, a column a host; as many tables as the terminal's width needs. */
export function printTable({ texts, colors }: Terminal, width: number): string {
  const blocks = METHODS.flatMap((method) => {
    const rows = rowsOf(method)
    const first = Math.max(...rows.map(({ name }) => widthOf(name)))
    return chunksOf(rows, width - first, texts).map((chunk) => {
      const head = pad('', first) + chunk.map(({ host, size }) => `  ${pad(host, size)}`).join('')
      const lines = rows.map(
        (row) =>
          pad(row.name, first) +
          chunk
            .map(({ host, size }) => `  ${cellOf(row, host, size)}`)
            .join('')
            .trimEnd(),
      )
      return [colors.bold(method), colors.dim(head.trimEnd()), ...lines, ''].join('\n')
    })
  })

  function cellOf(row: Row, host: Host, size: number): string {
    const support = row.supportOn(host)
    return paintSupport(support, pad(supportCell(support, texts), size), colors)
  }

  return `${blocks.join('\n')}\n${colors.dim(texts.legend)}\n`
}

function rowsOf(method: Method): readonly Row[] {
  const options = [...new Set(HOSTS.flatMap((host) => Object.keys(hosts[host].methods[method].options)))]
  return [
    { name: method, supportOn: (host) => hosts[host].methods[method].method.support },
    ...options.map((name): Row => ({ name, supportOn: (host) => supportOf(hosts[host].methods[method].options[name], host) })),
    ...TASK_METHODS.map((name): Row => ({ name: `task.${name}`, supportOn: (host) => hosts[host].methods[method].task[name].support })),
  ]
}

/** Hosts that fit side by side. */
function chunksOf(rows: readonly Row[], width: number, texts: Texts): readonly (readonly { host: Host; size: number }[])[] {
  const chunks: { host: Host; size: number }[][] = []
  let used = Infinity
  for (const host of HOSTS) {
    const size = Math.max(widthOf(host), ...rows.map((row) => widthOf(supportCell(row.supportOn(host), texts))))
    used += size + 2
    if (used > width) {
      chunks.push([])
      used = size + 2
    }
    chunks.at(-1)?.push({ host, size })
  }
  return chunks
}
