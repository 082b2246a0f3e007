import { existsSync } from 'node:fs'
import { mayHoldProjectFacts } from '@crossload/project'
import type { JsPlugin } from '@farmfe/core'
import { authorOfText } from './author.ts'
import type { PluginParts } from './bundler.ts'
import { matchesId } from './idFilter.ts'
import type { Loaded } from './loaded.ts'
import { CODE_TYPES } from './moduleKind.ts'
import { reportToFarm } from './sinks/farm.ts'
import { wordsOf } from './words.ts'

/**
 * Farm's own transform hook instead of unplugin's, which asks about every module there is and makes a module's type of its name: Farm asks
 * this one about code only, and the type stays.
 *
 * @param loaded gets every module, by the name that other bundlers would give it
 */
export function farmTransform({ options, session, filter }: PluginParts, loaded: Map<string, Loaded>): NonNullable<JsPlugin['transform']> {
  const words = wordsOf(options)
  return {
    // What either list lets through is asked about.
    filters: { resolvedPaths: [], moduleTypes: CODE_TYPES },
    executor({ resolvedPath, query, content: code }, context) {
      const id = idOf(resolvedPath, query)
      // Farm keeps no text that anybody could ask for later.
      const text = mayHoldProjectFacts(code) ? code : undefined
      loaded.set(id, { id, code: () => text })
      if (!matchesId(id, filter) || !words.some((word) => code.includes(word))) return undefined
      session.hear(id, code)
      const { changed, findings, dependencies } = session.run({ author: authorOfText(code), code, id, wantsMap: true })
      if (context) reportToFarm(context, findings)
      for (const file of dependencies) if (existsSync(file)) context?.addWatchFile(file, resolvedPath)
      return changed && { content: changed.code, ...(changed.map && { sourceMap: changed.map.toString() }) }
    },
  }
}

/** As other bundlers write it; of modules that plugins make up, Farm writes the first character as two. */
function idOf(resolvedPath: string, query: readonly (readonly [string, string])[]): string {
  const parts = query.map(([name, value]) => (value === '' ? name : `${name}=${value}`))
  return [resolvedPath.replace(/^\\0/, '\0'), ...(parts.length === 0 ? [] : [parts.join('&')])].join('?')
}
