import * as fc from 'fast-check'
import type { HostName } from '@crossload/testing'
import { answers } from './arbitraries.ts'
import type { Answer, Settle } from './description.ts'
import { outcomeOf } from './model.ts'
import type { Result } from './model.ts'

/** A file among `files`; its field may be missing. */
export interface FileEntry {
  readonly name?: string
  readonly uri: string
}

/** An app that gives several files to one call of uni's. */
export interface FilesCase {
  readonly host: HostName
  readonly settle: Extract<Settle, 'uniVue3' | 'uniVue2'>
  readonly files: readonly FileEntry[]
  readonly place: 'literal' | 'variable' | 'spread' | 'options'
  /** The field of files without a name. */
  readonly name: string | undefined
  readonly hasCallbacks: boolean
  readonly answers: readonly Answer[]
}

export const filesCases = (host: HostName): fc.Arbitrary<FilesCase> =>
  fc.record({
    host: fc.constant(host),
    settle: fc.constantFrom('uniVue3', 'uniVue2'),
    files: fc.array(
      fc.record(
        { name: fc.constantFrom('a', 'b', '字段'), uri: fc.constantFrom('p/1.png', 'p/2.mp4', 'p/3') },
        { requiredKeys: ['uri'] },
      ),
      { minLength: 1, maxLength: 5 },
    ),
    place: fc.constantFrom('literal', 'variable', 'spread', 'options'),
    name: fc.constantFrom(undefined, 'shared'),
    hasCallbacks: fc.boolean(),
    answers: fc.array(answers(85), { minLength: 5, maxLength: 5 }),
  })

const KEPT = `url: 'https://a.example/u', header: { 'x-a': 'b' }, formData: { k: 'v' }`

/** Writes the app. */
export function renderFiles({ files, place, name, hasCallbacks }: FilesCase): string {
  const list = JSON.stringify(files)
  const callbacks = hasCallbacks ? ['success', 'fail', 'complete'].map((key) => `, ${key}: (res) => log('${key}', res)`).join('') : ''
  const rest = `${KEPT}${name === undefined ? '' : `, name: '${name}'`}${callbacks}`
  const [before, options] = {
    literal: ['', `{ ${rest}, files: ${list} }`],
    variable: [`const files = ${list}`, `{ ${rest}, files }`],
    spread: [`const more = keep({ files: ${list} })`, `{ ${rest}, ...more }`],
    options: [`const options = keep({ ${rest}, files: ${list} })`, 'options'],
  }[place]
  return `exports.run = async function ({ log, look, keep }) {
${before}
const back = uni.uploadFile(${options})
log('returned', look(back))
if (back.then) back.then((res) => log('resolved', res), (err) => log('rejected', err))
}
`
}

/** What has to be seen of such a call. */
export interface FilesOutcome {
  /** Field and path of each native call, in order. */
  readonly sent: readonly (readonly [field: string, filePath: string])[]
  readonly isFailure: boolean
  readonly result: Result
}

/** One native call after another until one fails; all responses in the result. */
export function expectedOfFiles(example: FilesCase): FilesOutcome {
  const { host, files, name, answers: all } = example
  const outcomes = files.map((_, index) => outcomeOf(host, all[index] ?? fail(index)))
  const failed = outcomes.findIndex(({ isFailure }) => isFailure)
  const reached = failed < 0 ? files.length : failed + 1
  const results = outcomes.slice(0, failed < 0 ? files.length : failed).map(({ result }) => result)
  const last = outcomes[reached - 1] ?? fail(reached)
  const more = failed < 0 ? {} : { index: failed, cancelled: files.length - reached }
  return {
    sent: files.slice(0, reached).map((file) => [file.name ?? name ?? 'file', file.uri]),
    isFailure: failed >= 0,
    result: { ...last.result, results, ...more },
  }
}

function fail(index: number): never {
  throw new RangeError(`no answer ${index}`)
}
