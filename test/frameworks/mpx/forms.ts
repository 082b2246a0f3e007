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
] as const
