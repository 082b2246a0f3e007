import { givesOption, isClosed } from '../read/argument.ts'
import type { Finding, Rule } from './finding.ts'
import { meantBy } from './mistakenOption.ts'
import { say } from './say.ts'

/** An option that the host demands and that nothing gives. */
export const missingOption: Rule = (context) => {
  const { argument, data, host, site } = context
  if (!isClosed(argument)) return []
  if (argument.kind === 'none') return [{ severity: 'warn', node: site.call, said: say('missing-option', 'no-options', { host: host.title }) }]
  const node = argument.kind === 'literal' ? argument.object : site.call
  // What is there under a mistaken name is told of as that.
  const meant = new Set(argument.kind === 'literal' ? argument.properties.map(({ name }) => meantBy(name, context)) : [])
  const gives = (name: string) => givesOption(argument, name) || meant.has(name)
  const isGiven = (name: string) => {
    if (name === data.keyOption) return gives('name') || gives('fileName') || gives('files')
    if (name === 'filePath') return gives(name) || gives('files') || (gives('file') && data.options['file']?.support !== false)
    return gives(name)
  }
  return Object.entries(data.options)
    .filter(([name, { required }]) => required === true && name !== 'fileType' && !isGiven(name))
    .map(([option]): Finding => {
      const isKey = option === data.keyOption
      const said = isKey
        ? say('missing-option', 'missing-key', { host: host.title })
        : say('missing-option', 'missing', { option, host: host.title })
      return { severity: 'warn', node, said }
    })
}
