import { relative, resolve } from 'node:path'
import { readScripts } from '@crossload/blocks'
import { joinPlaces, previewTransform, renderDiagnostic } from '@crossload/core'
import type { Diagnostic } from '@crossload/core'
import { visible, visibleLines } from '@crossload/core/show'
import type { Host } from '@crossload/hosts'
import { createTwoFilesPatch } from 'diff'
import { createApps } from '../check/apps.ts'
import { readRegularFile } from '../check/readRegularFile.ts'
import { codeOf } from '../check/readSources.ts'
import { printProblem } from '../output.ts'
import type { Terminal } from '../output.ts'
import { CommandError } from '../problem.ts'
import { readSettings } from '../settings.ts'
import type { Settings } from '../settings.ts'

export interface TransformFlags {
  readonly target?: string
  readonly diff?: boolean
  /** `false`: by `--no-config`. */
  readonly config?: string | false
}

/**
 * Prints what a file becomes for one host. Blocks of other hosts stay in it as they are.
 *
 * @returns 0, or 1 where a rule of severity `error` has something to say, or 2 where a setting is wrong
 */
export async function transformFile(file: string, flags: TransformFlags, terminal: Terminal): Promise<number> {
  const { directory, locale, texts, out, err } = terminal
  const text = readText(file, terminal)
  const settings = await readSettings({ target: flags.target, config: flags.config, directory, locale }, texts)
  const [host, ...others] = settings.hosts
  if (!host || (others.length > 0 && flags.target === undefined)) {
    throw new CommandError({ place: '--target', found: texts.missingTarget, advice: texts.missingTargetAdvice })
  }
  if (others.length > 0)
    throw new CommandError({ place: `--target ${flags.target}`, found: texts.manyTargets, advice: texts.manyTargetsAdvice })

  const name = relative(directory, resolve(directory, file)).replaceAll('\\', '/')
  const { code, diagnostics } = preview(text, name, host, settings, terminal)
  const shown = flags.diff ? patch(visible(name), text, code, host) : code
  // A terminal would obey what a file takes as it is.
  out.write(out.isTTY ? visibleLines(shown) : shown)
  for (const diagnostic of joinPlaces(diagnostics)) err.write(`${renderDiagnostic(diagnostic, text, name, { ...(err.isTTY && { columns: err.columns, wraps: true }), locale })}\n\n`)
  for (const problem of settings.problems) printProblem(problem, terminal)
  if (settings.problems.length > 0) return 2
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}

function preview(text: string, name: string, host: Host, settings: Settings, { directory }: Terminal) {
  const options = createApps(directory, settings).optionsFor(host, name)
  const diagnostics: Diagnostic[] = []
  // The last script first: what is inserted there moves nothing that comes before it.
  const scripts = readScripts(text, name, host).toSorted((a, b) => beginOf(b.code) - beginOf(a.code))
  const code = scripts.reduce((whole, script) => {
    const previewed = previewTransform(text, script.code, script.id, options)
    diagnostics.push(...previewed.diagnostics)
    return scripts.length === 1
      ? previewed.code
      : previewed.code.slice(0, previewed.code.length - text.length + endOf(script.code)) + whole.slice(endOf(script.code))
  }, text)
  return { code, diagnostics }
}

function beginOf(code: string): number {
  return code.length - code.trimStart().length
}

function endOf(code: string): number {
  return code.trimEnd().length
}

function patch(name: string, before: string, after: string, host: Host): string {
  if (before === after) return ''
  const text = createTwoFilesPatch(name, name, before, after, '', host, { context: 3 })
  return text.slice(text.indexOf('--- '))
}

function readText(file: string, { directory, texts }: Terminal): string {
  try {
    return readRegularFile(resolve(directory, file), texts)
  } catch (error) {
    throw new CommandError({ place: file, found: texts.notReadable(codeOf(error)), advice: texts.notReadableAdvice })
  }
}
