import type { Diagnostic } from '@crossload/core'
import { hosts } from '@crossload/hosts'
import type { Evidence, Host, Method } from '@crossload/hosts'
import { escape } from './escape.ts'

/** What a diagnostic rests on: the sources of a host's facts about the options and headers that its message names. */
export function evidenceOf({ rule, message }: Diagnostic, host: Host, method: Method): readonly Evidence[] {
  const { options, forbiddenHeaders, transport } = hosts[host].methods[method]
  if (rule === 'insecure-url') return transport.evidence
  const names = Array.from(message.matchAll(/`([\w-]+)`/g), ([, name = '']) => name)
  const facts = names.flatMap((name) => [
    ...(Object.hasOwn(options, name) ? (options[name]?.evidence ?? []) : []),
    ...(forbiddenHeaders?.find((header) => header.name === name.toLowerCase())?.evidence ?? []),
  ])
  return facts.filter((fact, index) => facts.findIndex(({ source }) => source === fact.source) === index)
}

/** A source as a link, where there is something public to link to. */
export function linkTo({ source }: Evidence): string {
  const address = addressOf(source)
  return address === undefined ? escape(source) : `<a href="${escape(address)}">${escape(source)}</a>`
}

function addressOf(source: string): string | undefined {
  const url = /https?:\/\/[^\s)]+/.exec(source)?.[0]
  if (url) return url
  const [, issue] = /^([\w-]+\/[\w.-]+)#(\d+)/.exec(source)?.slice(0, 2) ?? []
  if (issue !== undefined) return `https://github.com/${issue}/issues/${/#(\d+)/.exec(source)?.[1] ?? ''}`
  const [, name, version, file] = /^((?:@[\w.-]+\/)?[\w.-]+)@(\d[\w.-]*) ([\w./-]+)/.exec(source) ?? []
  return name === undefined ? undefined : `https://unpkg.com/${name}@${version}/${file}`
}
