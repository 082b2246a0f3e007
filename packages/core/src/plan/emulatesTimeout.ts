import { compareSupport } from '@crossload/hosts'
import { givesOption, isClosed } from '../read/argument.ts'
import type { CallContext } from './context.ts'

/** Was it asked for, and is a timeout given, or may be, that the host or the oldest version of it does not keep? */
export function emulatesTimeout({ argument, options, data, host, isIntercepted }: CallContext): boolean {
  const timeout = data.options['timeout']
  if (options.timeout !== 'emulate' || !timeout || isIntercepted || host.global === null) return false
  if (isClosed(argument) && !givesOption(argument, 'timeout')) return false
  return compareSupport(timeout.support, options.minVersions[host.id]).answer !== 'yes'
}
