import type { Host } from '@crossload/hosts'
import { blankOutside } from './blank.ts'
import { readScriptBlocks } from './component.ts'
import type { ScriptBlock } from './component.ts'
import { applyMpxDirectives } from './mpxDirectives.ts'
import { chooseMpxScript } from './mpxScript.ts'
import { holdsOnHost, mpxMode } from './platforms.ts'
import { evaluateCondition } from './uniCondition.ts'
import { applyDirectives } from './uniDirectives.ts'
import type { Syntax } from './uniDirectives.ts'

/** A script, at the offsets that it has in its file. */
export interface Script {
  readonly code: string
  /** File name to parse it by, with the extension of its language, such as `App.vue.ts`. */
  readonly id: string
}

/**
 * What is known beside the host: does a name of a condition (`VUE3`, with `_` for `-`), or a whole condition that is no matter of names
 * (`uniVersion > 3.9`), hold? `undefined`: nobody knows.
 */
export type Known = (name: string) => boolean | undefined

/** Languages of scripts that Babel reads; `renderjs`, `wxs` and the like run elsewhere and know no host API. */
const LANGUAGES: ReadonlySet<string> = new Set(['js', 'jsx', 'ts', 'tsx', 'mjs', 'mts', 'uts'])

/**
 * The scripts of a file as one host compiles them. Everything else is blanked out with spaces (line breaks kept), so offsets, lines and
 * columns are the file's own. No text makes it throw.
 *
 * - uni-app's `#ifdef`, `#ifndef`, `#else` and `#endif` are applied; what depends neither on the host nor on what else is known keeps both
 *   of its branches (`readVariants` reads one after the other);
 * - `.vue`, `.nvue`, `.uvue`: `<script>` and `<script setup>` are one module and so one script;
 * - `.mpx`: `@mpx-if` and its kin are applied; then the block that Mpx takes for the host's mode, and none on a host that Mpx does not know.
 *
 * @param code text of the file
 * @param id file name, whose extension says what the file is
 * @param host whose build it is
 * @param known what is known of the app; default: nothing
 */
export function readScripts(code: string, id: string, host: Host, known: Known = () => undefined): readonly Script[] {
  const extension = /\.([^./\\]+)$/.exec(id)?.[1]?.toLowerCase()
  switch (extension) {
    case 'vue':
    case 'nvue':
    case 'uvue':
      return readVueScripts(applyUni(applyUni(code, 'html', host, known), 'js', host, known), id, extension === 'uvue' ? 'uts' : 'js')
    case 'mpx': {
      const mpx = mpxMode(host)
      if (mpx === null) return []
      const text = applyMpxDirectives(code, mpx, known)
      const block = chooseMpxScript(readScriptBlocks(text), mpx)
      return block ? toScripts(text, id, [block], 'js') : []
    }
    default:
      return [{ code: applyUni(code, 'js', host, known), id }]
  }
}

function applyUni(code: string, syntax: Syntax, host: Host, known: Known): string {
  return applyDirectives(code, syntax, (condition) => {
    const verdict = evaluateCondition(condition, (name) => holdsOnHost(name, host) ?? known(name.replaceAll('-', '_')))
    return verdict === undefined ? known(condition.trim()) : verdict
  })
}

function readVueScripts(code: string, id: string, language: string): readonly Script[] {
  return toScripts(code, id, readScriptBlocks(code), language)
}

/** Blocks of one language share their text. */
function toScripts(code: string, id: string, blocks: readonly ScriptBlock[], fallback: string): readonly Script[] {
  const languageOf = ({ attributes: { lang } }: ScriptBlock) => (lang ? lang.toLowerCase() : fallback)
  const readable = blocks.filter((block) => LANGUAGES.has(languageOf(block)))
  return [...new Set(readable.map(languageOf))].map((language) => {
    const spans = readable.filter((block) => languageOf(block) === language).map(({ content }) => content)
    return { code: blankOutside(code, spans), id: `${id}.${language}` }
  })
}
