import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PACKED_FOLDER } from '../shared/frameworkApp.ts'

/** An HBuilderX of our own making, and a project that it builds. */
export interface HBuilderX {
  /** Where HBuilderX runs the framework's command line for Vue 3. */
  readonly cli: string
  readonly project: string
  remove(): void
}

/**
 * Lays out folders as HBuilderX has them: its plugins, the command line with its packages among them, and elsewhere a project with its sources at its
 * root and only plugins of its own in `node_modules`.
 *
 * @param sources the project
 * @param example whose packages the command line has
 * @param vueVersion what the project's manifest says
 */
export function layOutHBuilderX(sources: string, example: string, vueVersion: '2' | '3'): HBuilderX {
  const outer = realpathSync(mkdtempSync(join(tmpdir(), 'crossload-hbuilderx-')))
  const plugins = join(outer, 'HBuilderX', 'plugins')
  const cli = join(plugins, 'uniapp-cli-vite')
  mkdirSync(join(plugins, 'about'), { recursive: true })
  writeFileSync(join(plugins, 'about', 'package.json'), '{ "name": "about" }')
  mkdirSync(join(plugins, 'compile-typescript', 'node_modules'), { recursive: true })
  symlinkSync(join(example, 'node_modules', 'typescript'), join(plugins, 'compile-typescript', 'node_modules', 'typescript'))
  mkdirSync(cli)
  cpSync(join(example, 'package.json'), join(cli, 'package.json'))
  symlinkSync(join(example, 'node_modules'), join(cli, 'node_modules'))
  writeFileSync(join(cli, 'vite.config.js'), "module.exports = { plugins: [require('@dcloudio/vite-plugin-uni').default()] }\n")
  const project = join(outer, 'HBuilderProjects', 'album')
  cpSync(sources, project, { recursive: true })
  const manifest = join(project, 'manifest.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"vueVersion": "3"', `"vueVersion": "${vueVersion}"`))
  mkdirSync(join(project, 'node_modules'))
  const packed = process.env[PACKED_FOLDER] ?? join(example, 'node_modules')
  for (const name of ['unplugin-crossload', '@crossload']) symlinkSync(join(packed, name), join(project, 'node_modules', name))
  return { cli, project, remove: () => rmSync(outer, { recursive: true, force: true }) }
}
