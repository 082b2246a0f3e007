import { findInModule, readModule } from '../analyzeFile.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { ResolvedOptions } from '../options.ts'
import { parseModule } from '../parse.ts'
import { isComponent, scriptsOfComponent } from './componentScripts.ts'
import type { Ignore } from './ignore.ts'
import { reportUnusedIgnores } from './reportUnusedIgnores.ts'

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
  if (isComponent(id)) return findUnusedIgnores(scriptsOfComponent(code), 'component.ts', ignores, options)
  const parsed = parseModule(code, id)
  if (!parsed.ok) return []
  const module = readModule(code, parsed.ast)
  return reportUnusedIgnores(ignores, options, (each) => findInModule(module, each)?.diagnostics ?? [])
}
