import { join } from 'node:path'
import type { Framework as FrameworkName } from '@crossload/hosts'
import type { FileSystem } from './fileSystem.ts'
import { asText, dependenciesOf, readJson } from './json.ts'
import type { Json } from './json.ts'

/** What an app is written with, and who said so. */
export interface Framework {
  /** `undefined`: none that is known. */
  readonly name: FrameworkName | undefined
  /** `undefined`: nobody said. */
  readonly vue: 2 | 3 | undefined
  /** The file that said which Vue it is, relative to the app's root. */
  readonly vueSaidBy: string | undefined
  /** Is it uni-app x? `undefined` where it is no uni-app. */
  readonly isUniAppX: boolean | undefined
}

/** Packages that only a Vue 2 or only a Vue 3 project of uni-app's has. */
const VUE_OF_PACKAGE: Readonly<Record<string, 2 | 3>> = {
  '@dcloudio/vite-plugin-uni': 3,
  '@dcloudio/vue-cli-plugin-uni': 2,
  'vue-template-compiler': 2,
}

/**
 * Reads what an app is written with: `manifest.json`, then the dependencies, then how `main` makes the app.
 *
 * @param root the app's folder
 * @param folder where its sources are
 */
export function readFramework(root: string, folder: string, fileSystem: FileSystem): Framework {
  const dependencies = dependenciesOf(readJson(join(root, 'package.json'), fileSystem))
  const has = (name: string) => fileSystem.kindOf(join(folder, name)) === 'file'
  const manifest = has('manifest.json') ? readJson(join(folder, 'manifest.json'), fileSystem) : undefined
  const name = nameOf(dependencies, has)
  const said = asText(String(manifest?.['vueVersion'] ?? ''))
  const isUniAppX = name === 'uni-app' ? manifest !== undefined && 'uni-app-x' in manifest : undefined
  const answer = (vue: 2 | 3 | undefined, vueSaidBy?: string): Framework => ({ name, vue, vueSaidBy: vue && vueSaidBy, isUniAppX })
  if (said === '2' || said === '3') return answer(said === '2' ? 2 : 3, 'manifest.json')
  if (isUniAppX) return answer(3, 'manifest.json')
  const byPackage = vueOfDependencies(dependencies)
  if (byPackage) return answer(byPackage, 'package.json')
  for (const main of ['main.js', 'main.ts', 'main.uts']) {
    const text = has(main) ? (fileSystem.read(join(folder, main))?.toString('utf8') ?? '') : ''
    // Templates have both, behind conditions.
    const [makesNew, makesOld] = [/\bcreateSSRApp\b/.test(text), /\bnew\s+Vue\b/.test(text)]
    if (makesNew !== makesOld) return answer(makesNew ? 3 : 2, main)
  }
  return answer(undefined)
}

function nameOf(dependencies: Json, has: (name: string) => boolean): FrameworkName | undefined {
  if (has('app.mpx') || '@mpxjs/core' in dependencies) return 'mpx'
  if (has('pages.json') || has('manifest.json') || '@dcloudio/uni-app' in dependencies) return 'uni-app'
  return '@tarojs/taro' in dependencies ? 'taro' : undefined
}

function vueOfDependencies(dependencies: Json): 2 | 3 | undefined {
  for (const [name, vue] of Object.entries(VUE_OF_PACKAGE)) if (name in dependencies) return vue
  const version = /^[^\d]*([23])\./.exec(asText(dependencies['vue']) ?? '')?.[1]
  return version === undefined ? undefined : version === '2' ? 2 : 3
}

/** What conditions may ask of an app, beside its host: `VUE3`, `UNI_APP_X`. */
export function knownOf({ name, vue, isUniAppX }: Framework, asked: 2 | 3 | undefined): (condition: string) => boolean | undefined {
  const version = asked ?? vue
  return (condition) => {
    if (name === 'uni-app' || name === undefined) {
      if (condition === 'VUE2') return version && version === 2
      if (condition === 'VUE3') return version && version === 3
      if (condition === 'UNI_APP_X') return isUniAppX
    }
    return undefined
  }
}
