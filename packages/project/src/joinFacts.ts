import type { ProjectFacts } from '@crossload/core'
import type { FileFacts } from './fileFacts.ts'

/**
 * What the files of a project say together. What no file says is left open: one that lies elsewhere may still say it.
 *
 * @param files in an order that does not change from build to build: of two that contradict each other the first counts
 */
export function joinFacts(files: readonly FileFacts[]): ProjectFacts {
  const interceptors = files.flatMap((facts) => facts.interceptors)
  const patched = files.flatMap((facts) => facts.patched)
  const custom = files.flatMap((facts) => facts.custom)
  const usePromise = files.find((facts) => facts.usePromise !== undefined)?.usePromise
  const { blackList, prefix, postfix } = files.find((facts) => facts.blackList ?? facts.prefix ?? facts.postfix) ?? {}
  const mpx = {
    ...(usePromise !== undefined && { usePromise }),
    ...(blackList && { blackList }),
    ...(prefix !== undefined && { prefix }),
    ...(postfix !== undefined && { postfix }),
    ...(custom.length > 0 && { custom }),
  }
  return {
    ...(interceptors.length > 0 && { interceptors }),
    ...(patched.length > 0 && { patched }),
    ...(Object.keys(mpx).length > 0 && { mpx }),
  }
}
