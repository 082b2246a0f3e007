import { RULE_NAMES } from '@crossload/core'
import type { ESLint, Linter, Rule } from 'eslint'
import { createRule, severityOf } from './createRule.ts'
import { version } from './version.ts'

export type { CrossloadSettings } from './settings.ts'

/** A file that does not parse is ESLint's own business. */
const NAMES = RULE_NAMES.filter((name) => name !== 'parse-error')

const plugin = {
  meta: { name: 'eslint-plugin-crossload', version, namespace: 'crossload' },
  rules: Object.fromEntries(NAMES.map((name): [string, Rule.RuleModule] => [name, createRule(name)])),
  configs: {} as { recommended: Linter.Config },
} satisfies ESLint.Plugin

/** Whatever goes wrong on a host. What crossload does by itself at build time (`info`) is left out. */
plugin.configs.recommended = {
  name: 'crossload/recommended',
  plugins: { crossload: plugin },
  rules: Object.fromEntries(NAMES.filter((name) => severityOf(name) !== 'info').map((name) => [`crossload/${name}`, 'warn'])),
}

export default plugin
