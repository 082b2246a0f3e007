import { CrossloadOptionError } from './checks.ts'

/** As npm has it: neither `.` nor `..`, and no way out of a folder. */
const PACKAGE_NAME = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/

/**
 * Checks the option `packages` of those who look below `node_modules`.
 *
 * @throws CrossloadOptionError where it is no array of package names
 */
export function checkPackages(packages: unknown): readonly string[] {
  if (packages === undefined) return []
  const isName = (name: unknown): name is string => typeof name === 'string' && PACKAGE_NAME.test(name)
  if (Array.isArray(packages) && packages.every(isName)) return packages
  throw new CrossloadOptionError('packages', packages, "an array of package names, such as ['lwu-upload', '@scope/name']")
}
