import { CORPUS } from '../corpus/packages.ts'
import { readPackage } from '../corpus/readPackage.ts'
import { scriptsOf } from '../corpus/scriptBlocks.ts'
import { generateFiles } from './generateFiles.ts'
import type { GeneratedFile } from './generateFiles.ts'

/** 2,000 files, 1 % of them with a call. */
export const project = (): readonly GeneratedFile[] => generateFiles({ files: 2000, candidates: 20 })

/** What takes long for a file gets a tenth of them: 1 % with a call as well. */
export const smallProject = (): readonly GeneratedFile[] => generateFiles({ files: 200, candidates: 2 })

/** A file with a call, of some 300 and some 5,000 lines. */
export function candidates(language: 'ts' | 'js' = 'ts'): { readonly small: GeneratedFile; readonly big: GeneratedFile } {
  const one = (lines: number): GeneratedFile => {
    const [file] = generateFiles({ files: 1, candidates: 1, lines, language })
    if (!file) throw new Error('no file')
    return file
  }
  return { small: one(300), big: one(5000) }
}

/** Every script of the public packages that the corpus is made of. */
export function publicPackages(): readonly GeneratedFile[] {
  return CORPUS.flatMap(({ name }) => readPackage(name))
    .flatMap(({ path, text }) => scriptsOf(path, text))
    .map(({ id, text }) => ({ id, code: text }))
}
