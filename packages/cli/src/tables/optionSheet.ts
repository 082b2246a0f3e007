import { HOSTS, hosts, METHODS } from '@crossload/hosts'
import type { Terminal } from '../output.ts'
import { pad, widthOf, wrap } from '../terminal.ts'
import { detailsOf } from './hostSheet.ts'
import { describeSupport, paintSupport } from './support.ts'

/** One option on every host, with the sources of each fact. */
export function printOption(option: string, { texts, colors, locale }: Terminal, width: number): string {
  const methods = METHODS.filter((method) => HOSTS.some((host) => hosts[host].methods[method].options[option]))
  const blocks = methods.map((method) => {
    const rows = HOSTS.map((host) => ({ host, capability: hosts[host].methods[method].options[option] }))
    const first = Math.max(...rows.map(({ host }) => widthOf(hosts[host].title[locale])))
    const lines = rows.flatMap(({ host, capability }) => {
      const support = capability?.support ?? null
      const start = `${pad(hosts[host].title[locale], first)}  ${paintSupport(support, describeSupport(support, texts), colors)}`
      const notes = [capability ? detailsOf(capability, texts) : '', capability?.note?.[locale] ?? '', capability?.dispute?.why[locale] ?? ''].filter(
        (each) => each !== '',
      )
      const sources = capability?.evidence.map(({ source }) => source) ?? []
      const texted = [...notes, ...(sources.length > 0 ? [`${texts.evidence}: ${sources.join('; ')}`] : [])]
      return [start, ...texted.flatMap((each) => wrap(each, Math.max(30, width - 4)).map((line) => `    ${colors.dim(line)}`))]
    })
    return [colors.bold(`${method} · ${option}`), ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}
