import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('./fixtures/app', import.meta.url))

/**
 * A copy of the fixture outside of this repository: no folder above it has our packages, so what the emitted code imports can only come
 * from the plugin's own dependencies.
 *
 * @returns its absolute path
 */
export function copyApp(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'crossload-app-')))
  cpSync(join(source, 'src'), join(root, 'src'), { recursive: true })
  cpSync(join(source, 'packages'), join(root, 'node_modules'), { recursive: true })
  return root
}

export function removeApp(root: string): void {
  rmSync(root, { recursive: true, force: true })
}
