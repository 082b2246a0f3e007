import { rangeOf } from '../ast/range.ts'
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts'
import type { MethodReference } from '../find/callSites.ts'
import type { ResolvedOptions } from '../options/resolveOptions.ts'
import type { CallContext } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { REASONS } from '../plan/reasons.ts'
import type { Range } from '../text/position.ts'
import { spell } from '../sources/spelling.ts'
import type { Finding } from './finding.ts'
import { CALL_RULES } from './index.ts'
import type { ProposedFix } from './fix.ts'
import type { RuleName } from '../diagnostic/ruleNames.ts'
import { say } from './say.ts'
import type { Said } from './say.ts'

/**
 * Runs every rule over one call site.
 *
 * @param isSilent is a finding none of this host's concern, such as one in a branch for other platforms (`if (__mpx_mode__ === 'wx') task.abort()`)?
 */
export function checkCall(context: CallContext, plan: Plan, isSilent: (finding: Finding) => boolean): readonly Diagnostic[] {
  const { options } = context
  return Object.entries(CALL_RULES).flatMap(([name, rule]) => {
    const ruleName = name as keyof typeof CALL_RULES
    if (options.rules[ruleName] === 'off') return []
    return rule(context, plan)
      .filter((finding) => !isSilent(finding))
      .flatMap(({ severity, node, said, fixes }) => toDiagnostic(ruleName, severity, rangeOf(node), said, options, fixes))
  })
}

/** Says of a mention that is not a call that it stays. */
export function checkReference({ node, source, method, kind }: MethodReference, options: ResolvedOptions): readonly Diagnostic[] {
  if (options.host.global === null) return []
  const said = say('kept-call', 'kept', { api: spell(source, method), reason: REASONS[kind] })
  return toDiagnostic('kept-call', 'info', rangeOf(node), said, options)
}

/** A finding in the chosen language and severity; nothing when its rule is off. */
export function toDiagnostic(
  rule: RuleName,
  severity: Severity,
  range: Range,
  { message, help }: Said,
  { rules, locale, host }: ResolvedOptions,
  fixes: readonly ProposedFix[] = [],
): readonly Diagnostic[] {
  const chosen = rules[rule] ?? severity
  if (chosen === 'off') return []
  return [
    {
      rule,
      severity: chosen,
      message: message[locale],
      host: host.id,
      range,
      ...(help && { help: help[locale] }),
      url: pageOf(rule),
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => ({ ...fix, title: fix.title[locale] })) }),
    },
  ]
}

/** The address of a rule's page. */
export function pageOf(rule: RuleName): string {
  return `https://github.com/crossload/crossload/blob/main/docs/rules/${rule}.md`
}
