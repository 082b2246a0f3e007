import type { Rule, SourceCode } from 'eslint'
import type { Finding } from './findings.ts'

/** The edits of a finding, save those that would take a comment with them. */
export function suggestionsFor({ fixes }: Finding, sourceCode: SourceCode): Rule.SuggestionReportDescriptor[] {
  return fixes.flatMap(({ title, range, text }) => {
    const { start, end } = { start: range.start.offset, end: range.end.offset }
    if (reachesComment(sourceCode.getAllComments(), start, end)) return []
    return [{ messageId: 'fix', data: { title }, fix: (fixer: Rule.RuleFixer) => fixer.replaceTextRange([start, end], text) }]
  })
}

/** Does a comment share a character with a stretch of the text? Comments are in source order. */
function reachesComment(comments: ReturnType<SourceCode['getAllComments']>, start: number, end: number): boolean {
  let low = 0
  let high = comments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((comments[middle]?.range?.[1] ?? 0) > start) high = middle
    else low = middle + 1
  }
  return (comments[low]?.range?.[0] ?? end) < end
}
