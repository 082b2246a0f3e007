import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RuleName } from '@crossload/core'

/** Beside the built files, or in the repository. */
const FOLDERS = [new URL('./rules/', import.meta.url), new URL('../../../docs/rules/', import.meta.url)]

/** A rule's page, in Markdown. */
export function readRulePage(rule: RuleName): string {
  const folder = FOLDERS.find((each) => existsSync(fileURLToPath(new URL(`${rule}.md`, each))))
  if (!folder) throw new Error(`crossload: the page of ${rule} is missing from the package`)
  return readFileSync(new URL(`${rule}.md`, folder), 'utf8')
}

/** What a rule says, in one sentence: the first paragraph of its page. */
export function headOf(page: string): string {
  return page.split('\n\n')[1]?.trim() ?? ''
}

export function urlOf(rule: RuleName): string {
  return `https://github.com/crossload/crossload/blob/main/docs/rules/${rule}.md`
}
