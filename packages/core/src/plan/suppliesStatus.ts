import type { CallContext } from './context.ts'
import { isGiven } from './differences.ts'

/** Was it asked for that a download which succeeds has the status 200, and does the host tell of none, or the oldest version of it? */
export function suppliesStatus(context: CallContext): boolean {
  const { site, options, data, host, isIntercepted } = context
  if (options.downloadStatus === undefined || site.method !== 'downloadFile' || host.global === null || isIntercepted) return false
  const { statusCode } = data.success
  return options.results === 'source' && statusCode !== undefined && statusCode.support !== null && !isGiven(statusCode, context)
}

/** May a callback look at that status? */
export function seesStatus(context: CallContext): boolean {
  const { success, complete } = context.callbacks
  return suppliesStatus(context) && [success, complete].some((callback) =>
    callback.kind !== 'none' && (callback.reads.kind === 'everything' || callback.reads.fields.some(({ name }) => name === 'statusCode')))
}
