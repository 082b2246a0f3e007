import { NodeTypes, parse } from '@vue/compiler-dom'
import type { ElementNode } from '@vue/compiler-dom'

/** A piece of script as a bundler hands it to a plugin. */
export interface Script {
  /** The name that Vite gives it: the file's, with a query for a block of a component. */
  readonly id: string
  /** Its language, as a file extension without the dot. */
  readonly lang: string
  readonly text: string
}

/**
 * The scripts of a file: itself, or the script blocks of a component. Blocks that the host runs in the page's view (`module="…"`: WXS,
 * SJS, renderjs) have no `uni` and are left out, and so are blocks that stand in a file of their own.
 */
export function scriptsOf(path: string, text: string): readonly Script[] {
  if (!/\.[nu]?vue$/.test(path)) return [{ id: path, lang: path.slice(path.lastIndexOf('.') + 1), text }]
  const component = parse(text, { parseMode: 'sfc', onError: () => undefined })
  return component.children.flatMap((node) => {
    const isScript = node.type === NodeTypes.ELEMENT && node.tag === 'script'
    if (!isScript || hasAttribute(node, 'module') || hasAttribute(node, 'src')) return []
    const lang = attributeOf(node, 'lang') ?? 'js'
    const setup = hasAttribute(node, 'setup') ? '&setup=true' : ''
    return [{ id: `${path}?vue&type=script${setup}&lang.${lang}`, lang, text: contentOf(node) }]
  })
}

function contentOf({ innerLoc, loc }: ElementNode): string {
  if (!innerLoc) throw new Error(`a script block without a content at line ${loc.start.line}`)
  return innerLoc.source
}

function hasAttribute(element: ElementNode, name: string): boolean {
  return element.props.some((attribute) => attribute.name === name)
}

function attributeOf(element: ElementNode, name: string): string | undefined {
  const found = element.props.find((attribute) => attribute.name === name)
  return found?.type === NodeTypes.ATTRIBUTE ? found.value?.content : undefined
}
