/** What lies in a folder. */
export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link'
}

/** What this package wants of a file system: an argument, so that a test may give a table. Nothing throws; paths are absolute. */
export interface FileSystem {
  /** The bytes of a regular file, good until the next call; `undefined` where they cannot be read. */
  read(path: string): Buffer | undefined
  /** In the order of their names; nothing where the folder cannot be read. */
  list(folder: string): readonly Entry[]
  /** Follows links; `undefined` for what is neither, or is not there. */
  kindOf(path: string): 'file' | 'folder' | undefined
  /** With all links followed; the path itself where it cannot be. */
  realPath(path: string): string
  /** In ms; `undefined` where nobody knows. */
  changedAt(path: string): number | undefined
}
