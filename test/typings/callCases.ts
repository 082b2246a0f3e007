import { readdirSync, readFileSync } from 'node:fs'
import type { TransformOptions } from '@crossload/core'
import type { SourceText } from './checkFiles.ts'

/** What the calls of a folder of cases expect back, and by which options core is told so. */
const FOLDERS = {
  callbacks: {},
  files: {},
  promises: { project: { mpx: { usePromise: true } } },
  tuples: { project: { vue: 2 } },
  'native-results': { results: 'native' },
} as const satisfies Readonly<Record<string, Omit<TransformOptions, 'target'>>>

/** Calls as an author writes them, in one file that calls them of `uni`. */
export interface CallCase extends SourceText {
  readonly folder: keyof typeof FOLDERS
  readonly options: Omit<TransformOptions, 'target'>
}

const CASES = new URL('./cases/', import.meta.url)

export const callCases: readonly CallCase[] = (Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]).flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, CASES)).map((file) => ({
    folder,
    name: `${folder}/${file}`,
    text: readFileSync(new URL(`${folder}/${file}`, CASES), 'utf8'),
    options: FOLDERS[folder],
  })),
)

/** The same calls as calls of `mpx`, which has neither `files` nor uni-app's tuples of Vue 2. */
export const mpxCases: readonly CallCase[] = callCases
  .filter(({ folder }) => folder !== 'files' && folder !== 'tuples')
  .map((uniCase) => ({ ...uniCase, name: `mpx-${uniCase.name}`, text: uniCase.text.replaceAll(/\buni\b/g, 'mpx') }))
