import { join } from 'node:path'
import type { FileSystem } from './fileSystem.ts'
import type { Resolve } from './resolve.ts'
import { isAppFolder } from './sourceFiles.ts'

/** The scripts that a bundler begins with: extensions may be left out, and a page names its own. */
export function beginnings(given: readonly string[], root: string, resolve: Resolve, fileSystem: FileSystem): readonly string[] {
  return given.flatMap((path) => {
    if (!path.endsWith('.html')) return resolve(path, join(root, 'entry')).files
    const text = fileSystem.kindOf(path) === 'file' ? (fileSystem.read(path)?.toString('utf8') ?? '') : ''
    const scripts = Array.from(text.matchAll(/<script\b[^>]*?\ssrc\s*=\s*["']([^"']+)["']/g), ([, name = '']) => name)
    return scripts.flatMap((name) => resolve(name.startsWith('.') ? name : `/${name.replace(/^\/+/, '')}`, path).files)
  })
}

/** In `src`, unless the app's files lie at its root. */
export function sourceFolder(root: string, fileSystem: FileSystem): string {
  const src = join(root, 'src')
  return fileSystem.kindOf(src) === 'folder' && !isAppFolder(fileSystem.list(root)) ? src : root
}
