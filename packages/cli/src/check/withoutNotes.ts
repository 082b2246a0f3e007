import type { Report } from './report.ts'

/** A report of what goes wrong, and not of what crossload does for its user. */
export function withoutNotes(report: Report): Report {
  return { ...report, files: report.files.map((file) => ({ ...file, diagnostics: file.diagnostics.filter(({ severity }) => severity !== 'info') })) }
}
