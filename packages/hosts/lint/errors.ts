import { eachMethod } from './facts.ts'
import type { Hosts } from './facts.ts'

const CHINESE = /\p{Script=Han}/u

/** An error code is explained once, and in both languages. */
export function errors(hosts: Hosts): readonly string[] {
  return eachMethod(hosts).flatMap(({ path, method }) =>
    method.errors.flatMap(({ code, meaning, remedy }, index) => [
      ...(method.errors.findIndex((other) => other.code === code) < index ? [`${path}.errors.${code}: explained twice`] : []),
      ...[meaning, remedy].flatMap((text) => {
        if (text === undefined) return []
        return [
          ...(CHINESE.test(text.en) ? [`${path}.errors.${code}: the English text is not English: ${text.en}`] : []),
          ...(CHINESE.test(text.zh) ? [] : [`${path}.errors.${code}: the Chinese text is not Chinese: ${text.zh}`]),
        ]
      }),
    ]),
  )
}
