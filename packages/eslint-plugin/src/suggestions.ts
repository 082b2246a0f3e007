import type { Rule, SourceCode } from 'eslint'
import type { Finding } from './findings.ts'

/** The edits of a finding, save those that would take a comment with them. */
export function suggestionsFor({ fixes }: Finding, sourceCode: SourceCode): Rule.SuggestionReportDescriptor[] {
  return fixes.flatMap(({ title, range, text }) => {
    const { start, end } = { start: range.start.offset, end: range.end.offset }
    const isCommented = sourceCode.getAllComments().some((comment) => comment.range && comment.range[0] < end && comment.range[1] > start)
    if (isCommented) return []
    return [{ messageId: 'fix', data: { title }, fix: (fixer: Rule.RuleFixer) => fixer.replaceTextRange([start, end], text) }]
  })
}
