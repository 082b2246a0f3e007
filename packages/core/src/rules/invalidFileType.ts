import { stringValue } from '../ast/literals.ts'
import { wantsFileType } from '../plan/mapOptions.ts'
import { findOption } from '../read/argument.ts'
import type { Rule } from './finding.ts'
import { say } from './say.ts'

/** A `fileType` that a host with a fixed list of them does not know. */
export const invalidFileType: Rule = (context) => {
  const { argument, data, host } = context
  const property = findOption(argument, 'fileType')
  const values = data.options['fileType']?.values
  const given = property && stringValue(property.value)
  if (!property || !values || given === undefined || !wantsFileType(context) || values.includes(given)) return []
  const quoted = values.map((value) => `\`${value}\``)
  const said = say('invalid-file-type', 'not-a-value', {
    host: host.title,
    values: { en: quoted.join(', '), zh: quoted.join('、') },
    given,
  })
  return [{ severity: 'warn', node: property.value, said }]
}
