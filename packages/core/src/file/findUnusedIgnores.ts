import { findInModule, readModule } from './analyzeFile.ts'
import type { Module } from './analyzeFile.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import { parseModule } from '../ast/parse.ts'
import { eachScriptOfComponent, isComponent, scriptsOfComponent } from '../silence/componentScripts.ts'
import type { Ignore } from '../silence/ignore.ts'
import { reportUnusedIgnores } from '../rules/reportUnusedIgnores.ts'

/**
 * Reports which of a file's ignore comments silence nothing on any host, by the text as its author wrote it. A text that does not parse
 * says nothing of that.
 *
 * @param code the whole text
 * @param id file name; its extension picks the syntax
 * @param ignores some of what `readIgnores` found in the text
 */
export function findUnusedIgnores(
  code: string,
  id: string,
  ignores: readonly Ignore[],
  options: ResolvedOptions,
): readonly Diagnostic[] {
  if (ignores.length === 0) return []
  const name = isComponent(id) ? 'component.ts' : id
  const scripts = isComponent(id) ? eachScriptOfComponent(code) : [code]
  const parsed = scripts.map((script) => readText(script, name))
  if (parsed.includes(undefined)) return []
  // Scripts of a component are one module, or stand for one another.
  const modules = [...parsed, scripts.length > 1 ? readText(scriptsOfComponent(code), name) : undefined].flatMap((module) => module ?? [])
  return reportUnusedIgnores(ignores, options, (each) => modules.flatMap((module) => findInModule(module, each)?.diagnostics ?? []))
}

function readText(code: string, id: string): Module | undefined {
  const parsed = parseModule(code, id)
  return parsed.ok ? readModule(code, parsed.ast) : undefined
}
