import { HOSTS, hosts, resolveHost } from '@crossload/hosts'
import type { Host } from '@crossload/hosts'

/** A text without the name of a host that stood before or after it. */
export interface WithHost {
  readonly host: Host
  readonly text: string
}

/** `alipay 11`, `11 alipay`, `支付宝 无效参数`, `支付宝11`, `[mp-weixin] uploadFile:fail …`: every way to read a host out of a text, the surest first. */
export function splitHost(text: string): readonly WithHost[] {
  const [first = '', ...after] = text.split(/\s+/)
  const last = after.at(-1)
  const glued = TITLES.find((title) => text.toLowerCase().startsWith(title))
  return [
    ...withHost(first.replaceAll(/^[[(【（]|[\])】）:：,，]+$/g, ''), text.slice(first.length)),
    ...(last === undefined ? [] : withHost(last, text.slice(0, -last.length))),
    ...(glued === undefined ? [] : withHost(glued, text.slice(glued.length))),
  ]
}

function withHost(name: string, text: string): readonly WithHost[] {
  const host = resolveHost(name)
  return host === undefined ? [] : [{ host, text: text.replace(/^[\s:：,，]+/, '').trim() }]
}

/** Names of hosts that may have spaces in them or stand without one after them, the longest first. */
const TITLES: readonly string[] = HOSTS.flatMap((id) => [hosts[id].title.en, hosts[id].title.zh, hosts[id].title.zh.replace(/\s*(?:智能)?小程序$/, '')])
  .map((title) => title.toLowerCase())
  .toSorted((a, b) => b.length - a.length)
