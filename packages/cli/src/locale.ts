import type { Locale } from '@crossload/core'

/** Chinese where the terminal is set to Chinese. The variables count in the order in which POSIX ranks them. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^zh/i.test(name) ? 'zh' : 'en'
}

/** What `--locale` asks for, read before the command line is: its own help depends on it. */
export function askedLocale(args: readonly string[]): Locale | undefined {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  const value = args[at]?.includes('=') ? args[at]?.slice('--locale='.length) : args[at + 1]
  return at >= 0 && (value === 'en' || value === 'zh') ? value : undefined
}
