import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Puts the packages of a workspace beside a copied app, and links one into it as pnpm does.
 *
 * @param workspace the folder with `packages`
 * @param name such as `@album/request`, which lies in `packages/request`
 */
export function linkWorkspace(workspace: string, app: string, name: `@${string}/${string}`): void {
  for (const entry of ['packages', 'package.json', 'pnpm-workspace.yaml']) cpSync(join(workspace, entry), join(dirname(app), entry), { recursive: true })
  const link = join(app, 'node_modules', name)
  mkdirSync(dirname(link))
  symlinkSync(`../../../packages/${name.replace(/^.*\//, '')}`, link)
}
