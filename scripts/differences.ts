// Generates docs/differences.md and its Chinese twin from test/peers/differences, which the peers' tests hold against the peers' own
// runtimes. Run with `node --conditions=dev --import tsx`; `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import type { HostName } from '@crossload/testing'
import type { Difference, Text } from '../test/peers/differences/difference.ts'
import { DIFFERENCES } from '../test/peers/differences/index.ts'
import type { PeerName } from '../test/peers/targets.ts'

const HOSTS: Readonly<Record<HostName, Text>> = {
  weixin: { en: 'WeChat', zh: '微信' },
  alipay: { en: 'Alipay', zh: '支付宝' },
  toutiao: { en: 'Douyin', zh: '抖音' },
  baidu: { en: 'Baidu', zh: '百度' },
  qq: { en: 'QQ', zh: 'QQ' },
  kuaishou: { en: 'Kuaishou', zh: '快手' },
  jd: { en: 'JD', zh: '京东' },
  xhs: { en: 'Xiaohongshu', zh: '小红书' },
  lark: { en: 'Lark', zh: '飞书' },
  dingtalk: { en: 'DingTalk', zh: '钉钉' },
  harmony: { en: 'HarmonyOS', zh: '鸿蒙' },
}

const PEERS: Readonly<Record<PeerName, Text>> = {
  uni: { en: 'uni-app (Vue 3)', zh: 'uni-app（Vue 3）' },
  'uni-vue2': { en: 'uni-app (Vue 2)', zh: 'uni-app（Vue 2）' },
  mpx: { en: 'Mpx', zh: 'Mpx' },
  taro: { en: 'Taro', zh: 'Taro' },
  'mpx-promise': { en: 'Mpx with `usePromise`', zh: 'Mpx（`usePromise`）' },
}

const WORDS = {
  en: {
    title: 'What crossload does otherwise than the frameworks',
    intro: [
      'A call that crossload rewrites does what the framework’s own runtime does with it: the same request, the same callbacks, the same promise. The exceptions are here, and nowhere else.',
      'This page is generated from `test/peers/differences`. The tests there run the same source through the runtimes that uni-app, Mpx and Taro ship and through crossload, against the same emulated hosts, and fail when they see a difference that is not on this page, or do not see one that is. Emulators are not phones.',
    ],
    improvement: 'Where the framework falls short of what its API promises',
    trade: 'What is given up for a smaller app',
    who: 'Framework',
    where: 'Hosts',
    all: 'all',
    peer: 'It',
    crossload: 'crossload',
    why: 'Why',
    comma: ', ',
  },
  zh: {
    title: 'crossload 与框架的不同之处',
    intro: [
      '经 crossload 改写的调用与框架自带运行时的效果一致：相同的请求、相同的回调、相同的 Promise。例外全部列于本页。',
      '本页由 `test/peers/differences` 生成。那里的测试让同一份源码分别经过 uni-app、Mpx、Taro 发布的运行时和 crossload，面对相同的模拟宿主；出现本页未列的不同，或本页所列的不同没有出现，测试都会失败。模拟宿主不是真机。',
    ],
    improvement: '框架未做到其 API 所承诺之处',
    trade: '为更小的应用而放弃之处',
    who: '框架',
    where: '宿主',
    all: '全部',
    peer: '框架的做法',
    crossload: 'crossload 的做法',
    why: '原因',
    comma: '、',
  },
}

const LOCALES = ['en', 'zh'] as const

type Locale = (typeof LOCALES)[number]

const PAGES: Readonly<Record<Locale, URL>> = {
  en: new URL('../docs/differences.md', import.meta.url),
  zh: new URL('../docs/differences.zh-CN.md', import.meta.url),
}

/** The page in one language. */
export function generate(locale: Locale): string {
  const words = WORDS[locale]
  const section = (kind: Difference['kind']) => DIFFERENCES.filter((difference) => difference.kind === kind).flatMap(entry)
  const entry = ({ id, title, peers, hosts, peer, crossload, why }: Difference) => [
    `### ${title[locale]}`,
    '',
    `<a id="${id}"></a>`,
    '',
    `- ${words.who}: ${peers.map((name) => PEERS[name][locale]).join(words.comma)}`,
    `- ${words.where}: ${hosts === 'all' ? words.all : hosts.map((host) => HOSTS[host][locale]).join(words.comma)}`,
    `- ${words.peer}: ${peer[locale]}`,
    `- ${words.crossload}: ${crossload[locale]}`,
    `- ${words.why}: ${why[locale]}`,
    '',
  ]
  const lines = [
    `# ${words.title}`,
    '',
    ...words.intro.flatMap((paragraph) => [paragraph, '']),
    `## ${words.improvement}`,
    '',
    ...section('improvement'),
    `## ${words.trade}`,
    '',
    ...section('trade'),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

/** The pages that are not what they would be generated as. */
export function outdated(): readonly string[] {
  return LOCALES.filter((locale) => readFileSync(PAGES[locale], 'utf8') !== generate(locale)).map((locale) => PAGES[locale].pathname)
}

if (import.meta.url === `file://${process.argv[1]}`) {
  if (process.argv.includes('--check')) {
    const pages = outdated()
    console.log(pages.length === 0 ? 'the pages of differences are up to date' : `${pages.join(', ')}: run \`pnpm differences\``)
    process.exitCode = pages.length === 0 ? 0 : 1
  } else {
    for (const locale of LOCALES) writeFileSync(PAGES[locale], generate(locale))
  }
}
