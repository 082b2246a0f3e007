/** Single-file components, whose scripts are blocks of a larger text. */
const COMPONENT = /\.(?:vue|uvue|nvue|mpx)(?:$|\?)/

/** Is this the name of a single-file component, or of one of its blocks? */
export function isComponent(id: string): boolean {
  return COMPONENT.test(id)
}

/** Mpx's JSON, and what the host runs in the page's view: WXS, SJS, renderjs. */
const OTHER_LANGUAGE = /\btype\s*=\s*["']?application\/json|\b(?:name\s*=\s*["']?json|module\s*=|src\s*=)/

/** One for each host, and some more. Each costs a text as long as the component. */
const MOST_SCRIPTS = 20

/** A comment or a script of a component. All are UTF-16 offsets: of the whole, and of what stands inside. */
interface Part {
  readonly kind: 'comment' | 'script'
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
  readonly attributes: string
}

/** The comments and scripts of a component, in order. What is never closed is none. */
function* partsOf(component: string): Generator<Part> {
  const unclosed = new Set<string>()
  /** What is not found from here on is not found from further on either. */
  const find = (text: string, from: number): number => {
    const at = unclosed.has(text) ? -1 : component.indexOf(text, from)
    if (at < 0) unclosed.add(text)
    return at
  }
  for (let at = component.indexOf('<'); at >= 0; at = component.indexOf('<', at)) {
    const start = at
    at += 1
    if (component.startsWith('<!--', start)) {
      const innerEnd = find('-->', start + 4)
      if (innerEnd < 0) continue
      at = innerEnd + 3
      yield { kind: 'comment', start, end: at, innerStart: start + 4, innerEnd, attributes: '' }
    } else if (component.startsWith('<script', start) && !/\w/.test(component[start + 7] ?? '')) {
      const tagEnd = find('>', start)
      const innerEnd = tagEnd < 0 ? -1 : find('</script>', tagEnd + 1)
      if (innerEnd < 0) continue
      at = innerEnd + '</script>'.length
      yield { kind: 'script', start, end: at, innerStart: tagEnd + 1, innerEnd, attributes: component.slice(start + 7, tagEnd) }
    }
  }
}

/**
 * The scripts of a single-file component, with everything else blanked, so that lines, columns and offsets stay. HTML comments that are
 * meant for us become comments of the script.
 */
export function scriptsOfComponent(component: string): string {
  let text = ''
  for (const { kind, start, end, innerStart, innerEnd, attributes } of partsOf(component)) {
    const inner = component.slice(innerStart, innerEnd)
    text += blank(component.slice(text.length, start))
    if (kind === 'comment') {
      if (inner.includes('crossload-ignore') && !inner.includes('*/')) text += `/*${blank('--')}${inner} */`
    } else if (!OTHER_LANGUAGE.test(attributes)) text += blank(component.slice(text.length, innerStart)) + inner
    text += blank(component.slice(text.length, end))
  }
  return text + blank(component.slice(text.length))
}

/**
 * The scripts of a component one by one, each with everything else blanked. Several may stand for one another: Mpx builds the one for its
 * mode, and each declares what it needs. Of a text with more scripts than a component has, all together.
 */
export function eachScriptOfComponent(component: string): readonly string[] {
  const scripts = Array.from(partsOf(component)).filter(({ kind, attributes }) => kind === 'script' && !OTHER_LANGUAGE.test(attributes))
  if (scripts.length > MOST_SCRIPTS) return [scriptsOfComponent(component)]
  return scripts.map(({ innerStart, innerEnd }) => {
    return blank(component.slice(0, innerStart)) + component.slice(innerStart, innerEnd) + blank(component.slice(innerEnd))
  })
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ')
}
