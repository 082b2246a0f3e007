import { compareVersions, isVersion } from '../src/compareVersions.ts'
import type { MethodData, Since, Support } from '../src/types.ts'
import { eachMethod } from './facts.ts'
import type { Hosts } from './facts.ts'

/**
 * Every first version can be compared, and says something: what is as old as the method itself is plainly supported (`true`), so
 * that readers need no version to count on it.
 */
export function versions(hosts: Hosts): readonly string[] {
  return eachMethod(hosts).flatMap(({ path, method }) => {
    const own = method.method.support
    return [
      ...problems(own, undefined).map((problem) => `${path}.method: ${problem}`),
      ...supportsWithin(method).flatMap(({ at, support }) =>
        problems(support, isSince(own) ? own : undefined).map((problem) => `${path}.${at}: ${problem}`),
      ),
    ]
  })
}

function problems(support: Support, own: Since | undefined): readonly string[] {
  if (!isSince(support)) return []
  const given = Object.entries(support)
  if (given.length === 0) return ['supported since no version']
  const bad = given.filter(([, version]) => !isVersion(version))
  if (bad.length > 0) return bad.map(([kind, version]) => `${kind} ${JSON.stringify(version)} is not a version`)
  const later = given.some(([kind, version]) => compareVersions(version, own?.[kind as keyof Since] ?? '0') > 0)
  return later ? [] : ['supported since the method itself, which is to be written as true']
}

function supportsWithin(method: MethodData): readonly { readonly at: string; readonly support: Support }[] {
  return [
    { at: 'returns.task', support: method.returns.task },
    { at: 'returns.promise', support: method.returns.promise },
    ...(['options', 'task', 'success', 'failure', 'progress'] as const).flatMap((group) =>
      Object.entries(method[group]).map(([name, { support }]) => ({ at: `${group}.${name}`, support })),
    ),
  ]
}

function isSince(support: Support): support is Since {
  return typeof support === 'object' && support !== null
}
