import { hosts, HOSTS, METHODS, PLATFORMS } from '@crossload/hosts'
import type { Method } from '@crossload/hosts'

import { readDeclaredCall } from '../declaredCall.ts'
import type { DeclaredCall } from '../declaredCall.ts'
import { packagesIn } from '../citations.ts'
import { differences } from '../differences.ts'
import { oracles } from '../oracles.ts'
import { changes } from './changes.ts'
import { newestLike } from './newestLike.ts'
import { publishedVersions, withNewest } from './registry.ts'
import { beside, knownOptions, sources } from './sources.ts'

/**
 * `pnpm facts:drift`: what the newest published typings say that our tables do not, and which cited packages have newer versions. It asks
 * the registry, so it is no test; its exit code is 1 when anything has to be looked at.
 */

let news = 0

function report(title: string, lines: readonly string[]): void {
  news += lines.length
  console.log(lines.length === 0 ? `${title}: as the tables have it` : `${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`)
}

/** A package that cannot be read is news as well. */
function read(source: string, folder: string): DeclaredCall | string {
  try {
    return readDeclaredCall(source, folder)
  } catch (error) {
    return `cannot be read: ${String(error)}`
  }
}

const packageOf = (source: string) => /from '((?:@[\w-]+\/)?[\w-]+)|import '([^']+)'/.exec(source)?.slice(1).find(Boolean) ?? ''

const typings = [...new Set(oracles.map(({ source }) => packageOf(source)))]

const cited = packagesIn([hosts, PLATFORMS])
// Asked while the typings are being installed.
const published = new Map([...new Set(cited.map(({ name }) => name))].map((name) => [name, publishedVersions(name).catch(String)]))

await withNewest([...typings, ...sources.map((each) => each.package), ...beside], (folder) => {
  for (const { host, method, source, known } of oracles) {
    const newest = read(source, folder)
    const title = `${packageOf(source)} ${host} ${method}`
    if (typeof newest === 'string') report(title, [newest])
    else {
      const unexplained = differences(newest, hosts[host].methods[method]).filter((line) => !Object.hasOwn(known, line))
      report(title, [...changes(readDeclaredCall(source), newest), ...unexplained.map((line) => `not in the table: ${line}`)])
    }
  }
  for (const each of sources) {
    for (const method of METHODS) {
      const newest = read(each.source(method), folder)
      const lines = typeof newest === 'string' ? [newest] : Object.keys(newest.options).filter((name) => !isKnown(method, name) && !Object.hasOwn(knownOptions[each.package] ?? {}, name))
      report(
        `${each.package} ${method}`,
        lines.map((line) => (typeof newest === 'string' ? line : `new: options ${line}`)),
      )
    }
  }
})

const outdated = cited.map(async ({ name, version }) => {
  const versions = await published.get(name)
  if (versions === undefined || typeof versions === 'string') return [`${name}: cannot be asked for: ${versions ?? 'no answer'}`]
  const newest = newestLike(version, versions)
  return newest === version ? [] : [`${name}: ${version} is cited, ${newest} is the newest like it`]
})
report('cited packages', (await Promise.all(outdated)).flat())

function isKnown(method: Method, option: string): boolean {
  return HOSTS.some((host) => Object.hasOwn(hosts[host].methods[method].options, option))
}

process.exitCode = news === 0 ? 0 : 1
