import type { Locale, Severity } from '@crossload/core'
import type { Host } from '@crossload/hosts'

/** What the last line of a build counts. */
export interface Counted {
  readonly severity: Severity
  readonly file: string
}

/**
 * The line that closes a build, such as `crossload: 1 error, 2 warnings in 2 files (alipay)`.
 *
 * @returns `undefined` when there was nothing worse than an `info`
 */
export function summarize(all: readonly Counted[], host: Host, locale: Locale): string | undefined {
  const counted = all.filter(({ severity }) => severity !== 'info')
  if (counted.length === 0) return undefined
  const errors = counted.filter(({ severity }) => severity === 'error').length
  const warnings = counted.length - errors
  const files = new Set(counted.map(({ file }) => file)).size
  if (locale === 'zh') {
    const found = [errors > 0 ? `${errors} 个错误` : '', warnings > 0 ? `${warnings} 个警告` : ''].filter(Boolean).join('、')
    return `crossload：${files} 个文件中有 ${found}（${host}）`
  }
  const found = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''].filter(Boolean).join(', ')
  return `crossload: ${found} in ${count(files, 'file')} (${host})`
}

/** The line that names packages whose calls nobody looks into; `undefined` where there are none. */
export function summarizeSkipped(packages: readonly { readonly name: string; readonly calls: number }[], locale: Locale): string | undefined {
  if (packages.length === 0) return undefined
  const names = `packages: [${packages.map(({ name }) => `'${name}'`).join(', ')}]`
  if (locale === 'zh') {
    return `crossload：未处理 ${packages.map(({ name, calls }) => `${name}（${calls} 处调用）`).join('、')}；如需处理，请加上选项 ${names}`
  }
  const listed = packages.map(({ name, calls }) => `${name} (${count(calls, 'call')})`).join(', ')
  return `crossload: uploads and downloads in ${listed} are not looked into; ${names} does`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
