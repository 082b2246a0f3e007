import { pageOf, RULE_PAGES } from '@crossload/core'
import type { RuleName } from '@crossload/core'
import type { Rule } from 'eslint'
import { findingsOf } from './findingsOf.ts'
import { messageOf } from './message.ts'
import { suggestionsFor } from './suggestions.ts'

/** How grave the gravest findings of a rule are, by its page. */
export function severityOf(name: RuleName): 'info' | 'warn' | 'error' {
  return RULE_PAGES[name].severity
}

/**
 * The ESLint rule that reports what one rule of crossload finds. A rule that warns leaves out what it has to say as `info`; raise that by
 * `settings.crossload.rules` to see it.
 */
export function createRule(name: RuleName): Rule.RuleModule {
  return {
    meta: {
      type: 'problem',
      docs: { description: RULE_PAGES[name].says, url: pageOf(name), recommended: severityOf(name) !== 'info' },
      schema: [],
      messages: { finding: '{{ message }}', fix: '{{ title }}' },
      hasSuggestions: true,
    },
    create(context) {
      // Here rather than below: a wrong setting is told as one error, whatever the file holds.
      const { findings, locale } = findingsOf(context)
      const own = findings.filter(({ diagnostic: { rule, severity } }) => rule === name && (severity !== 'info' || severityOf(name) === 'info'))
      if (own.length === 0) return {}
      return {
        Program() {
          for (const finding of own) {
            const { start, end } = finding.diagnostic.range
            context.report({
              loc: { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
              messageId: 'finding',
              data: { message: messageOf(finding, locale) },
              suggest: suggestionsFor(finding, context.sourceCode),
            })
          }
        },
      }
    },
  }
}
