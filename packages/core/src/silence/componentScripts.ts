/** Single-file components, whose scripts are blocks of a larger text. */
const COMPONENT = /\.(?:vue|uvue|nvue|mpx)(?:$|\?)/

/** Is this the name of a single-file component, or of one of its blocks? */
export function isComponent(id: string): boolean {
  return COMPONENT.test(id)
}

const PARTS = /<!--(?<comment>[\s\S]*?)-->|<script\b(?<attributes>[^>]*)>(?<script>[\s\S]*?)<\/script>/g

/** Mpx's JSON, and what the host runs in the page's view: WXS, SJS, renderjs. */
const OTHER_LANGUAGE = /\btype\s*=\s*["']?application\/json|\b(?:name\s*=\s*["']?json|module\s*=|src\s*=)/

/**
 * The scripts of a single-file component, with everything else blanked, so that lines, columns and offsets stay. HTML comments that are
 * meant for us become comments of the script.
 */
export function scriptsOfComponent(component: string): string {
  let text = ''
  for (const { 0: all, index, groups } of component.matchAll(PARTS)) {
    const { comment, attributes = '', script } = groups ?? {}
    text += blank(component.slice(text.length, index))
    if (comment?.includes('crossload-ignore') && !comment.includes('*/')) text += `/*${blank('--')}${comment} */`
    if (script === undefined || OTHER_LANGUAGE.test(attributes)) continue
    text += blank(all.slice(0, all.indexOf('>') + 1)) + script
  }
  return text + blank(component.slice(text.length))
}

/**
 * The scripts of a component one by one, each with everything else blanked. Several may stand for one another: Mpx builds the one for its
 * mode, and each declares what it needs.
 */
export function eachScriptOfComponent(component: string): readonly string[] {
  return Array.from(component.matchAll(PARTS)).flatMap(({ 0: all, index, groups }) => {
    const { attributes = '', script } = groups ?? {}
    if (script === undefined || OTHER_LANGUAGE.test(attributes)) return []
    const start = index + all.indexOf('>') + 1
    return [blank(component.slice(0, start)) + script + blank(component.slice(start + script.length))]
  })
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ')
}
