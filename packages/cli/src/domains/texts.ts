import type { Locale } from '@crossload/core'
import type { Trouble } from './collect.ts'

/** What `domains` says around the addresses. */
const EN = {
  colon: ': ',
  title: 'Domains of uploads and downloads',
  unnamed: (method: string) => `domains of ${method}`,
  where: 'Where',
  needed: { yes: 'every domain has to be on the list', no: 'no list is needed', unknown: 'no source says whether there is a list' },
  toEnter: 'To enter',
  goesTo: 'It goes to',
  entry: 'Entry',
  environment: 'Environment',
  calls: 'Calls',
  everyEnvironment: 'every build',
  wrong: 'To put right',
  developers: 'Of developers only, not for the list of a release',
  unseen: 'Not to be seen before the app runs',
  beginsWith: (start: string) => `begins with ${start}`,
  anInterceptor: 'an interceptor may put the server in front',
  withPort: 'with its port, as it is written in the calls',
  portUnknown: 'no source says whether an entry may have a port',
  tooMany: (count: number, most: number) => `${count} entries, and the list takes ${most}`,
  and: (count: number) => `and ${count} more`,
  nothing: 'No upload or download was found.',
  trouble: {
    http: 'plain http, which a released app refuses: use https',
    scheme: 'neither http nor https',
    ip: 'an IP address, which cannot be entered: give the server a domain',
    refused: 'cannot be entered: let your own server ask it',
    port: 'has a port, and an entry cannot have one: serve it on the default port',
    'default-port': ':443 is a port as well, which an entry without one does not cover: leave it out of the address',
    relative: 'has no server: a mini program has no address of its own to complete it with',
  } satisfies Record<Trouble, string>,
} as const

type Texts = { readonly [Key in keyof typeof EN]: Loose<(typeof EN)[Key]> }
type Loose<Value> = Value extends string
  ? string
  : Value extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof Value]: string }

const ZH: Texts = {
  colon: '：',
  title: '上传与下载的域名',
  unnamed: (method) => `${method} 的域名`,
  where: '位置',
  needed: { yes: '所有域名都必须在名单内', no: '不需要配置名单', unknown: '没有资料说明是否有名单' },
  toEnter: '需要填写',
  goesTo: '涉及的域名',
  entry: '域名',
  environment: '环境',
  calls: '调用位置',
  everyEnvironment: '所有环境',
  wrong: '需要修改',
  developers: '仅开发时使用，不要填入正式名单',
  unseen: '运行前无法得知',
  beginsWith: (start) => `以 ${start} 开头`,
  anInterceptor: '可能由拦截器补上服务器地址',
  withPort: '须连同端口填写，与调用中的写法一致',
  portUnknown: '没有资料说明能否填写端口',
  tooMany: (count, most) => `共 ${count} 条，而名单最多 ${most} 条`,
  and: (count) => `另有 ${count} 处`,
  nothing: '没有找到上传或下载调用。',
  trouble: {
    http: '明文 http，正式版会拒绝：请改用 https',
    scheme: '既不是 http 也不是 https',
    ip: 'IP 地址不能填入名单：请为服务器配置域名',
    refused: '不能填入名单：请由自己的服务器去请求',
    port: '带有端口，而名单不能填端口：请改用默认端口',
    'default-port': ':443 也算端口，不带端口的一条不覆盖它：请从地址中去掉',
    relative: '没有服务器地址：小程序没有可用来补全的地址',
  },
}

export type DomainTexts = Texts

export function domainTexts(locale: Locale): Texts {
  return locale === 'zh' ? ZH : EN
}
