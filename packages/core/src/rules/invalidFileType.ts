import { stringValue } from '../ast/literals.ts'
import { rangeOf } from '../ast/range.ts'
import { unwrap } from '../ast/unwrap.ts'
import { wantsFileType } from '../plan/mapOptions.ts'
import type { Range } from '../text/position.ts'
import { findOption } from '../read/argument.ts'
import type { Rule } from './finding.ts'
import { say, sayFix } from './say.ts'

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
  const range = insideOf(rangeOf(unwrap(property.value)))
  const fixes = values.map((value) => {
    const title = sayFix('invalid-file-type', 'not-a-value', { value })
    return { title, range, text: value, scope: 'everywhere' } as const
  })
  return [{ severity: 'warn', node: property.value, said, fixes }]
}

/** A string literal without its quotes. */
function insideOf({ start, end }: Range): Range {
  return {
    start: { ...start, column: start.column + 1, offset: start.offset + 1 },
    end: { ...end, column: end.column - 1, offset: end.offset - 1 },
  }
}
