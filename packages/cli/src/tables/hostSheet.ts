import { METHODS, TASK_METHODS } from '@crossload/hosts'
import type { HostData, MethodData, OptionCapability } from '@crossload/hosts'
import type { Terminal } from '../output.ts'
import { pad, widthOf, wrap } from '../terminal.ts'
import type { Texts } from '../texts.ts'
import { describeSupport, paintSupport } from './support.ts'

/** Everything about one host. */
export function printHost(host: HostData, terminal: Terminal, width: number): string {
  const { texts, colors, locale } = terminal
  const head = [
    `${colors.bold(host.title[locale])} ${colors.dim(`(${host.id})`)}`,
    `${texts.alias}: ${host.aliases.join(', ')}`,
    ...wrap(`${texts.trust[host.trust]}: ${host.trustNote[locale]}`, width).map((line) => colors.dim(line)),
  ]
  const methods = METHODS.map((method) => `${colors.bold(method)}\n${printMethod(host.methods[method], terminal, width)}`)
  return `${[head.join('\n'), ...methods].join('\n\n')}\n`
}

function printMethod(data: MethodData, { texts, colors, locale }: Terminal, width: number): string {
  const rows = [
    { name: texts.method, support: data.method.support, details: [data.method.note?.[locale]] },
    ...Object.entries(data.options).map(([name, option]) => ({
      name,
      support: option.support,
      details: [detailsOf(option, texts), option.note?.[locale]],
    })),
    { name: texts.returnsTask, support: data.returns.task, details: [data.returns.note?.[locale]] },
    { name: texts.returnsPromise, support: data.returns.promise, details: [] },
    ...TASK_METHODS.map((name) => ({ name: `task.${name}`, support: data.task[name].support, details: [data.task[name].note?.[locale]] })),
    ...Object.entries(data.success).map(([name, field]) => ({ name: `res.${name}`, support: field.support, details: [field.note?.[locale]] })),
    { name: texts.httpsOnly, support: data.transport.httpsOnly, details: [data.transport.note?.[locale]] },
  ]
  const first = Math.max(...rows.map(({ name }) => widthOf(name)))
  const second = Math.max(...rows.map(({ support }) => widthOf(describeSupport(support, texts))))
  const lines = rows.flatMap(({ name, support, details }) => {
    const text = details.filter((each) => each !== undefined && each !== '').join('; ')
    const [line = '', ...more] = wrap(text, Math.max(30, width - first - second - 6))
    const start = `  ${pad(name, first)}  ${paintSupport(support, pad(describeSupport(support, texts), second), colors)}  `
    return [(start + colors.dim(line)).trimEnd(), ...more.map((each) => ' '.repeat(first + second + 6) + colors.dim(each))]
  })
  const headers = data.forbiddenHeaders?.map(({ name }) => name) ?? []
  return [
    ...lines,
    ...(headers.length > 0 ? wrap(`${texts.forbiddenHeaders}: ${headers.join(', ')}`, width - 2).map((line) => `  ${line}`) : []),
  ].join('\n')
}

/** "required; image, video, audio; default 60000 ms" */
export function detailsOf(option: OptionCapability, texts: Texts): string {
  const { required, values, default: value, unit } = option
  const parts = [
    required === true ? texts.required : '',
    values === undefined ? '' : `${texts.values}: ${values.join(', ')}`,
    value === undefined ? '' : `${texts.timeoutDefault}: ${String(value)}${unit === undefined ? '' : ` ${unit}`}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}
