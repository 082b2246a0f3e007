import { vi } from 'vitest'
import type { EmulatedHost } from '@crossload/testing'
import { openMiniProgram } from '../shared/openMiniProgram.ts'

/** A node of Taro's document as a page's data have it: `cl` is its class, `cn` its children, `v` its text. */
interface TaroNode {
  readonly sid?: string
  readonly cl?: string
  readonly v?: string
  readonly cn?: readonly TaroNode[]
}

export interface TaroPage {
  /** Taps the element with this class: in Taro's templates every handler is `eh`, which finds the element by its `sid`. */
  press(className: string): void
  /** Every text that the page shows, in order. */
  texts(): readonly string[]
}

/**
 * Opens what Taro built and waits for its first picture, see {@link openMiniProgram}.
 *
 * @param folder the build's output
 */
export async function openTaroPage(folder: string, path: string, host: EmulatedHost): Promise<TaroPage> {
  // Alipay's platform plugin asks which client it is.
  const { page } = openMiniProgram(folder, path, host, { navigator: { userAgent: '' } })
  const nodes = () => walk((page.data() as { readonly root?: TaroNode }).root ?? {})
  await vi.waitFor(() => {
    if (nodes().length === 1) throw new Error('nothing is shown')
  })
  return {
    press(className) {
      const sid = nodes().find(({ cl }) => cl?.split(' ').includes(className))?.sid
      if (sid === undefined) throw new Error(`no element has the class ${className}`)
      const target = { id: sid, dataset: { sid } }
      page.call('eh', { type: 'tap', timeStamp: Date.now(), target, currentTarget: target, detail: {} })
    },
    texts: () => nodes().flatMap(({ v }) => v ?? []),
  }
}

function walk(node: TaroNode): readonly TaroNode[] {
  return [node, ...(node.cn ?? []).flatMap(walk)]
}
