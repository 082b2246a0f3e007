import type { RuleName } from '@crossload/core'
import type { Terminal } from '../output.ts'
import { readRulePage, urlOf } from '../rulePage.ts'

/** The page of a rule, with the messages of the reader's language. */
export function printRule(rule: RuleName, { colors, locale }: Terminal): string {
  const other = locale === 'zh' ? 'en' : 'zh'
  const notShown = new RegExp(`^- (?:(?:help )?${other}|fix (?:en|zh)): `)
  const lines = readRulePage(rule)
    .split('\n')
    .flatMap((line) => {
      if (notShown.test(line)) return []
      const head = /^(#+) (.+)$/.exec(line)
      if (head) return [head[1] === '#' ? colors.bold(colors.underline(head[2] ?? '')) : colors.bold(head[2] ?? '')]
      return [
        line
          .replace(/^- (?:help )?(?:en|zh): /, '- ')
          .replaceAll(/`([^`]+)`/g, (quoted, code: string) => (colors.isColorSupported ? colors.cyan(code) : quoted)),
      ]
    })
  return `${lines.join('\n').trimEnd()}\n\n${colors.dim(urlOf(rule))}`
}
