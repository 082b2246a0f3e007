import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { CommandError } from '../problem.ts'
import type { Texts } from '../texts.ts'

const run = promisify(execFile)

/**
 * The files below a directory that differ from a commit, or that Git does not know yet.
 *
 * @param reference a commit, branch or tag
 * @returns paths relative to the directory, with `/`
 * @throws CommandError where there is no repository, no Git, or no such commit
 */
export async function changedSince(reference: string, directory: string, texts: Texts): Promise<ReadonlySet<string>> {
  const git = async (...args: string[]) => (await run('git', args, { cwd: directory, maxBuffer: 1 << 28 })).stdout.split('\0').filter((name) => name !== '')
  try {
    // An option cannot be smuggled in as a reference: it has to be a commit first.
    const [commit = ''] = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`)
    const lists = await Promise.all([
      git('diff', '--name-only', '--relative', '--diff-filter=d', '--no-ext-diff', '-z', commit.trim(), '--'),
      git('ls-files', '--others', '--exclude-standard', '-z'),
    ])
    return new Set(lists.flat())
  } catch (error) {
    const { code, stderr } = Object(error) as { code?: unknown; stderr?: string }
    const said = stderr?.split('\n').find((line) => line.trim() !== '')
    throw new CommandError({
      place: `--since ${reference}`,
      found: code === 'ENOENT' ? texts.noGit : said ? texts.gitFailed(said.trim()) : texts.noCommit,
      advice: texts.sinceAdvice,
    })
  }
}
