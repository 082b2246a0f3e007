/** Each call form of the test app: its page, its name, which is the address that it sends to, and the page's method. */
export const FORMS = [
  ['pages/script/index', 'default-import', 'defaultImport'],
  ['pages/script/index', 'named-import', 'namedImport'],
  ['pages/script/index', 'wx-global', 'wxGlobal'],
  ['pages/script/index', 'awaited', 'awaited'],
  ['pages/script/index', 'with-task', 'withTask'],
  ['pages/script/index', 'mode-branch', 'modeBranch'],
  ['pages/setup/index', 'setup', 'send'],
  ['pages/setup/index', 'setup-awaited', 'wait'],
  ['pages/typed/index', 'typescript', 'send'],
  ['pages/typed/index', 'ts-file', 'sendFromFile'],
  ['pages/typed/index', 'cast', 'sendCast'],
  ['pages/modes/index', 'mode-file', 'sendFromModeFile'],
  ['pages/block/index', 'mode-block', 'send'],
  ['pages/named/index', 'mode-component', 'send'],
  ['pages/modes/index', 'mode-switch', 'sendBySwitch'],
  ['pages/modes/index', 'mode-return', 'sendAfterReturn'],
  ['pages/modes/index', 'mode-task', 'watch'],
  ['pages/modes/index', 'mode-comment', 'sendBetweenComments'],
] as const

/** There is one of these for Alipay and one for all others, and what is sent says which one was built. */
const TWO_FOLD: readonly string[] = ['mode-file', 'mode-block', 'mode-component', 'mode-comment']

/** The form fields that a call form sends in a mode. */
export function fieldsOf(form: string, mode: string): Readonly<Record<string, string>> {
  return TWO_FOLD.includes(form) ? { built: mode === 'ali' ? 'ali' : 'all' } : {}
}

/**
 * How many calls are built but never come to in a mode, in a `case` of another one or behind a `return`: they stay as they are written. What
 * `if (__mpx_mode__ !== 'wx')` guards, webpack drops in the mode `wx` by itself.
 */
export const deadCalls = (mode: string): number => (mode === 'wx' ? 1 : 2)
