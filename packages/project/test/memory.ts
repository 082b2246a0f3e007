import { dirname, join, relative, sep } from 'node:path'
import type { Entry, FileSystem } from '../src/index.ts'

/** Text of a file, or where a link leads to. */
export type Tree = Readonly<Record<string, string | { readonly link: string }>>

/** A file system that is a table: absolute paths, folders made as needed. */
export function memory(tree: Tree): FileSystem {
  const links = Object.entries(tree).flatMap(([path, value]) => (typeof value === 'string' ? [] : [[path, value.link] as const]))
  const folders = new Set(['/'])
  for (const path of Object.keys(tree)) for (let at = dirname(path); !folders.has(at); at = dirname(at)) folders.add(at)

  function realPath(path: string): string {
    const link = links.find(([from]) => path === from || path.startsWith(from + sep))
    return link ? realPath(join(dirname(link[0]), link[1], relative(link[0], path))) : path
  }

  return {
    read(path) {
      const text = tree[realPath(path)]
      return typeof text === 'string' ? Buffer.from(text) : undefined
    },
    list(folder) {
      const entries = new Map<string, Entry>()
      const at = realPath(folder)
      for (const [path, value] of Object.entries(tree)) {
        const inner = relative(at, path)
        if (inner === '' || inner.startsWith('..')) continue
        const [name = '', ...rest] = inner.split(sep)
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : typeof value === 'string' ? 'file' : 'link' })
      }
      return [...entries.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
    },
    kindOf(path) {
      const real = realPath(path)
      return typeof tree[real] === 'string' ? 'file' : folders.has(real) ? 'folder' : undefined
    },
    realPath,
    changedAt: () => 0,
  }
}
