import { basename } from 'node:path'
import type { Loader } from 'esbuild'
import type { Bundler } from './bundler.ts'

/** What Rolldown, esbuild and Farm call a module that is code. Of anything else they ship the text, or bytes, or an address. */
export const CODE_TYPES = ['js', 'jsx', 'ts', 'tsx']

/** Rolldown, and Vite 8 with it, say a module's type beside its text. Rollup and older Vites have no type but code. */
export const isCodeByMeta: NonNullable<Bundler['isCode']> = (_, meta) => {
  const { moduleType }: { readonly moduleType?: unknown } = Object(meta)
  return moduleType === undefined || CODE_TYPES.includes(String(moduleType))
}

/** webpack and Rspack keep the type with the module: `javascript/auto`, `asset/source`, … */
export const isCodeByLoaderContext: NonNullable<Bundler['isCode']> = (context) => {
  const native = context.getNativeBuildContext?.()
  const loaders = native?.framework === 'webpack' || native?.framework === 'rspack' ? native.loaderContext : undefined
  // Where loaders run in threads of their own, there is no module.
  return loaders?.['_module']?.type.startsWith('javascript/') ?? true
}

/**
 * esbuild goes by an import's attributes, of which none means code, and then by the longest extension of the file's name that its table of
 * loaders has. An extension that the table does not have is that of a script here: only such files are asked about.
 *
 * @param attributes missing before esbuild 0.19.7
 * @param loaders of esbuild's options
 */
export function isCodeToEsbuild(path: string, attributes: Readonly<Record<string, string>> = {}, loaders: Readonly<Record<string, Loader>> = {}): boolean {
  if (Object.keys(attributes).length > 0) return false
  const [, ...parts] = basename(path).split('.')
  const extension = parts.map((_, index) => `.${parts.slice(index).join('.')}`).find((each) => Object.hasOwn(loaders, each))
  return extension === undefined || CODE_TYPES.includes(loaders[extension] ?? '')
}
