import remapping from '@jridgewell/remapping'
import type { SourceMapInput } from '@jridgewell/remapping'

/** A map as JSON or parsed; `true` and nothing: the one inside the text, if there is one; `false`: none. */
export type InputSourceMap = string | object | boolean | undefined

/** What our edit's map has to have. */
interface EditMap {
  readonly names: string[]
  readonly mappings: string
}

/** What SWC gives: its map is beside the code or inside. */
export interface Mapped {
  readonly code: string
  readonly map?: string
}

/** A map at the end of a text, where SWC looks for it and leaves it. */
const INLINE = /\n?\/\/[#@]\s*sourceMappingURL=data:application\/json(?:;charset=[\w-]+)?;base64,([\w+/=]+)\s*$/

/** The text without the map inside, of which SWC is not to hear twice. */
export function withoutInlineMap(text: string): string {
  return text.replace(INLINE, '')
}

/** The map of our edit, led on by the one that came with the text. */
export function mapOfEdit({ names, mappings }: EditMap, source: string, src: string, given: InputSourceMap): SourceMapInput {
  const ours = { version: 3 as const, sources: [source], sourcesContent: [src], names, mappings }
  const before = typeof given === 'string' || (typeof given === 'object' && given !== null) ? given : given === false ? undefined : inlineMap(src)
  return before === undefined ? ours : compose(ours, before as SourceMapInput)
}

/**
 * Leads what SWC gave back to the author's text. SWC would do so itself with `inputSourceMap`, by ranges: its columns may end up some
 * characters in front.
 */
export function leadBack<O extends Mapped>(output: O, edit: SourceMapInput): O {
  if (output.map !== undefined) return { ...output, map: JSON.stringify(compose(output.map, edit)) }
  const map = inlineMap(output.code)
  if (map === undefined) return output
  const encoded = Buffer.from(JSON.stringify(compose(map as SourceMapInput, edit))).toString('base64')
  return { ...output, code: `${withoutInlineMap(output.code)}\n//# sourceMappingURL=data:application/json;base64,${encoded}` }
}

/** What SWC gave, without the map of it. */
export function withoutMap<O extends Mapped>(output: O): O {
  const { map: _, ...others } = output
  return { ...others, code: withoutInlineMap(output.code) } as O
}

function compose(later: SourceMapInput, earlier: SourceMapInput): SourceMapInput & object {
  const { sources, sourcesContent, names, mappings } = remapping([later, earlier], () => null, { decodedMappings: false })
  return { version: 3, sources, sourcesContent: sourcesContent ?? [], names, mappings: String(mappings) }
}

function inlineMap(text: string): object | undefined {
  const encoded = INLINE.exec(text)?.[1]
  if (encoded === undefined) return undefined
  try {
    return JSON.parse(Buffer.from(encoded, 'base64').toString()) as object
  } catch {
    return undefined
  }
}
