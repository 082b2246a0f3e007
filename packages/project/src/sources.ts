import { mayHoldProjectFacts, PROJECT_WORDS } from './fileFacts.ts'
import type { FileSystem } from './fileSystem.ts'
import { readOutline } from './outline.ts'
import type { Outline } from './outline.ts'

/** What is kept of a file that was looked at: whom it imports, and whether it may say anything about others. */
export interface SourceFile extends Outline {
  readonly path: string
  readonly mayHoldFacts: boolean
  /** Does it name one of the methods? */
  readonly mayHoldCalls: boolean
}

/** Reads files once, and again when they change. */
export interface SourceReader {
  /** `undefined` where the file cannot be read. */
  read(path: string): SourceFile | undefined
  /** From here on, files are asked whether they changed. */
  forget(): void
}

export function createSourceReader(fileSystem: FileSystem): SourceReader {
  const known = new Map<string, { readonly look: number; readonly changed: number | undefined; readonly file: SourceFile | undefined }>()
  let look = 1
  return {
    forget() {
      look += 1
    },
    read(path) {
      const before = known.get(path)
      if (before?.look === look) return before.file
      // The first look does not ask for times, because most builds look once.
      const changed = look === 1 ? undefined : fileSystem.changedAt(path)
      const isSame = before !== undefined && changed !== undefined && before.changed === changed
      const file = isSame ? before.file : readSource(path, fileSystem.read(path))
      known.set(path, { look, changed, file })
      return file
    },
  }
}

/** Most files are settled as they lie on the disk: to decode them would take longer than everything else. */
function readSource(path: string, bytes: Buffer | undefined): SourceFile | undefined {
  if (!bytes) return undefined
  const text = bytes.toString('latin1')
  const { specifiers, open, places } = readOutline(text, path)
  return {
    path,
    specifiers: specifiers.map(decode),
    open: open.map(({ prefix }) => ({ prefix: prefix && decode(prefix) })),
    places: places.map(decode),
    mayHoldFacts: PROJECT_WORDS.some((word) => text.includes(word)) && mayHoldProjectFacts(text),
    mayHoldCalls: text.includes('loadFile'),
  }
}

function decode(text: string): string {
  return /[^\0-\x7f]/.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text
}
