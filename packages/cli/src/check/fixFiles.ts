import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fix } from '@crossload/core'
import type { Problem } from '../problem.ts'
import type { Texts } from '../texts.ts'
import { findingsOf } from './findings.ts'
import type { Finding } from './findings.ts'
import { codeOf } from './readSources.ts'
import type { FileReport, Report } from './report.ts'

/** Chooses one of a finding's edits, or none; `'stop'` leaves this finding and all after it alone. */
export type Choose = (finding: Finding, fixes: readonly Fix[]) => Promise<Fix | undefined | 'stop'>

export interface Fixed {
  /** How many findings were settled. */
  readonly fixes: number
  /** Files that could not be written, or that changed meanwhile. */
  readonly problems: readonly Problem[]
}

/** Is there an edit that needs nobody's consent? */
export function isFixable(finding: Finding): boolean {
  return safeOf(fixesOf(finding)) !== undefined
}

/** Takes the edit that needs nobody's consent. */
export async function chooseSafe(_finding: Finding, fixes: readonly Fix[]): Promise<Fix | undefined> {
  return safeOf(fixes)
}

function safeOf([only, ...others]: readonly Fix[]): Fix | undefined {
  return only?.safe && others.length === 0 ? only : undefined
}

/** Writes the chosen edits into the files. Where two touch each other, the first counts, and the next run finds the other. */
export async function fixFiles(report: Report, choose: Choose, texts: Texts): Promise<Fixed> {
  const problems: Problem[] = []
  let fixes = 0
  let isStopped = false
  for (const file of report.files) {
    const chosen: Fix[] = []
    for (const finding of findingsOf(file, report.locale)) {
      const offered = fixesOf(finding)
      if (isStopped || offered.length === 0) continue
      const choice = await choose(finding, offered)
      if (choice === 'stop') isStopped = true
      else if (choice && !chosen.some((other) => touches(other, choice))) chosen.push(choice)
    }
    if (chosen.length === 0) continue
    const problem = write(report, file, chosen, texts)
    if (problem) problems.push(problem)
    else fixes += chosen.length
  }
  return { fixes, problems }
}

/** Where a finding holds on several hosts, only what is right on all of them is offered. */
function fixesOf({ diagnostic, hosts }: Finding): readonly Fix[] {
  return (diagnostic.fixes ?? []).filter(({ scope }) => scope === 'everywhere' || hosts.length === 1)
}

function touches(a: Fix, b: Fix): boolean {
  return a.range.start.offset <= b.range.end.offset && b.range.start.offset <= a.range.end.offset
}

function write({ directory }: Report, { file, text }: FileReport, fixes: readonly Fix[], texts: Texts): Problem | undefined {
  const path = join(directory, file)
  try {
    if (readFileSync(path, 'utf8') !== text) return { place: file, found: texts.changedMeanwhile, advice: texts.runAgain }
    const last = fixes.toSorted((a, b) => b.range.start.offset - a.range.start.offset)
    writeFileSync(path, last.reduce((code, fix) => code.slice(0, fix.range.start.offset) + fix.text + code.slice(fix.range.end.offset), text))
    return undefined
  } catch (error) {
    return { place: file, found: texts.notWritable(codeOf(error)), advice: texts.notReadableAdvice }
  }
}
