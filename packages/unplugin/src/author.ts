import { readFileSync } from 'node:fs'
import { isComponent } from '@crossload/core'
import type { Diagnostic, ResolvedOptions } from '@crossload/core'
import { TraceMap } from '@jridgewell/trace-mapping'
import type { SourceMapInput } from '@jridgewell/trace-mapping'
import { placeByMap, placeByText, placeInLine, textsOf } from './authorPlace.ts'
import type { Placed } from './authorPlace.ts'

/** What the author wrote of a module that earlier steps of the build may have compiled. */
export interface Author {
  /** Is the text that the plugin is given the author's own, so that all that is said depends on it alone? */
  readonly isGiven: boolean
  /** Finds the author's place for each, `undefined` where it remains unknown. */
  place(diagnostics: readonly Diagnostic[], options: ResolvedOptions): readonly (Placed | undefined)[]
  /** The author's texts, hardly ever more than one; none where they cannot be had. */
  texts(): readonly string[]
}

/** For text that nothing has compiled yet. */
export function authorOfText(code: string): Author {
  return { isGiven: true, place: (diagnostics) => diagnostics.map((diagnostic) => ({ diagnostic, code })), texts: () => [code] }
}

/**
 * For compiled text.
 *
 * @param readMap gives the map that leads from the text to the author's; where it has none of the author's text, the file itself is read.
 *   Called at most once, and only if there is something to say and the text is not the file's own.
 */
export function authorOfCompiled(code: string, id: string, readMap: () => SourceMapInput | undefined): Author {
  const file = id.replace(/\?.*$/s, '')
  let found: { readonly map?: SourceMapInput; readonly texts: readonly string[]; readonly written?: string | undefined } | undefined
  const find = () => {
    if (found) return found
    const onDisk = readText(file)
    if (onDisk === code) return (found = { texts: [code] })
    const map = followed(readMap)
    const texts = map === undefined ? [] : textsOf(map)
    if (map !== undefined && texts.length > 0 && isWhole(texts, id)) {
      const written = texts.some(isPadded) ? onDisk : undefined
      return (found = { map, texts: written === undefined ? texts : [written], written })
    }
    return (found = { texts: onDisk === undefined ? [] : [onDisk] })
  }
  return {
    isGiven: false,
    place(diagnostics, options) {
      const { map, texts, written } = find()
      const mapped = map === undefined ? diagnostics.map(() => undefined) : placeByMap(diagnostics, code, map)
      const byMap = written === undefined ? mapped : mapped.map((placed) => placed && (placeInLine(placed, written) ?? placed))
      if (byMap.every((each) => each !== undefined)) return byMap
      const byText = placeByText(diagnostics, code, id, texts[0], options)
      return byMap.map((each, index) => each ?? byText[index])
    },
    texts: () => find().texts,
  }
}

/** A map that nobody can follow is as good as none: the author's text is looked at instead. */
function followed(readMap: () => SourceMapInput | undefined): TraceMap | undefined {
  try {
    const map = readMap()
    return map === undefined ? undefined : new TraceMap(map)
  } catch {
    return undefined
  }
}

/** Without source maps, Vue's plugin gives a block of a component away for what the author wrote. */
function isWhole(texts: readonly string[], id: string): boolean {
  return !isComponent(id) || texts.some((text) => text.includes('<script'))
}

/**
 * Mpx strips its `@mpx-if` branches from what everybody reads with `fs`, and pads the gaps, so that lines stay and columns do not. Named
 * imports of `node:fs` read the file itself. Source: @mpxjs/webpack-plugin@2.10.20 lib/style-compiler/strip-conditional.js.
 */
function isPadded(text: string): boolean {
  return text.includes('/* mpx-style-pad-placeholder */')
}

/** A file as the author wrote it, if it is one. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
