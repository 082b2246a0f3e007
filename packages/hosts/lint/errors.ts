import { eachMethod } from './facts.ts'
import type { Hosts } from './facts.ts'

/** A code is explained once, and so is each of its causes; what has no code has a message. */
export function errors(hosts: Hosts): readonly string[] {
  return eachMethod(hosts).flatMap(({ path, method }) =>
    method.errors.flatMap(({ code, causes = [] }, index) => {
      const at = `${path}.errors.${code}`
      const meanings = causes.map(({ meaning }) => meaning.en)
      return [
        ...(method.errors.findIndex((other) => other.code === code) < index ? [`${at}: explained twice`] : []),
        ...(code === null && causes.length === 0 ? [`${at}: neither a code nor a message`] : []),
        ...(new Set(meanings).size < meanings.length ? [`${at}: two causes mean the same`] : []),
      ]
    }),
  )
}
