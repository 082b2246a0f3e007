import { readFileSync } from 'node:fs'
import type { Diagnostic, ResolvedOptions } from '@crossload/core'
import type { SourceMapInput } from '@jridgewell/trace-mapping'
import { placeByMap, placeByText, textsOf } from './authorPlace.ts'
import type { Placed } from './authorPlace.ts'

/** What the author wrote of a module that earlier steps of the build may have compiled. */
export interface Author {
  /** Finds the author's place for each, `undefined` where it remains unknown. */
  place(diagnostics: readonly Diagnostic[], options: ResolvedOptions): readonly (Placed | undefined)[]
  /** The author's texts, hardly ever more than one; none where they cannot be had. */
  texts(): readonly string[]
}

/** For text that nothing has compiled yet. */
export function authorOfText(code: string): Author {
  return { place: (diagnostics) => diagnostics.map((diagnostic) => ({ diagnostic, code })), texts: () => [code] }
}

/**
 * For compiled text.
 *
 * @param readMap gives the map that leads from the text to the author's; where it has none of the author's text, the file itself is read.
 *   Called at most once, and only if there is something to say.
 */
export function authorOfCompiled(code: string, id: string, readMap: () => SourceMapInput | undefined): Author {
  let found: { readonly map?: SourceMapInput; readonly texts: readonly string[] } | undefined
  const find = () => {
    if (found) return found
    const map = readMap()
    const texts = map === undefined ? [] : textsOf(map)
    if (map !== undefined && texts.length > 0) return (found = { map, texts })
    const text = readText(id.replace(/\?.*$/s, ''))
    return (found = { texts: text === undefined ? [] : [text] })
  }
  return {
    place(diagnostics, options) {
      const { map, texts } = find()
      return map === undefined ? placeByText(diagnostics, code, id, texts[0], options) : placeByMap(diagnostics, code, map)
    },
    texts: () => find().texts,
  }
}

/** A file as the author wrote it, if it is one. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
