import { RULE_NAMES } from '@crossload/core'
import type { RuleName } from '@crossload/core'
import { nearest } from '../nearest.ts'
import type { Terminal } from '../output.ts'
import { CommandError } from '../problem.ts'
import { readRulePage, urlOf } from '../rulePage.ts'

/** Prints the page of a rule. */
export function explain(rule: string, { out, colors, texts, locale }: Terminal): number {
  if (!isRule(rule)) {
    throw new CommandError({
      place: rule,
      found: texts.unknownRule,
      advice: texts.ruleAdvice(RULE_NAMES.join(', '), nearest(rule, RULE_NAMES)),
    })
  }
  const other = locale === 'zh' ? 'en' : 'zh'
  const lines = readRulePage(rule)
    .split('\n')
    .flatMap((line) => {
      if (new RegExp(`^- (?:help )?${other}: `).test(line)) return []
      const head = /^(#+) (.+)$/.exec(line)
      if (head) return [head[1] === '#' ? colors.bold(colors.underline(head[2] ?? '')) : colors.bold(head[2] ?? '')]
      return [
        line
          .replace(/^- (?:help )?(?:en|zh): /, '- ')
          .replaceAll(/`([^`]+)`/g, (quoted, code: string) => (colors.isColorSupported ? colors.cyan(code) : quoted)),
      ]
    })
  out.write(`${lines.join('\n').trimEnd()}\n\n${colors.dim(urlOf(rule))}\n`)
  return 0
}

function isRule(name: string): name is RuleName {
  return (RULE_NAMES as readonly string[]).includes(name)
}
