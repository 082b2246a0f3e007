import type { DomainList, Evidence } from '../types.ts'

const NETWORK_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/network',
}

const GAME_PAGE: Evidence = {
  source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-game/develop/framework/basic-function/network',
  says: { en: 'On mini-games, which the same developer tools are for.', zh: '讲的是小游戏，所用开发者工具相同。' },
}

const LIST: Omit<DomainList, 'list' | 'evidence'> = {
  required: true,
  place: {
    en: 'the app > "开发" (development) > "开发配置" (settings) > "域名管理" (domains)',
    zh: '小程序详情 > 开发 > 开发配置 > 域名管理',
  },
  console: 'https://developer.open-douyin.com/',
  reaches: null,
  matches: 'host',
  takes: { ip: false, port: true },
  whileDeveloping: {
    en: 'In the developer tools, tick "不校验合法域名、web-view（业务域名）、TLS 版本以及 HTTPS 证书"; then neither they nor the debug mode of a phone check.',
    zh: '在开发者工具中勾选「不校验合法域名、web-view（业务域名）、TLS 版本以及 HTTPS 证书」，开发者工具和手机调试模式就不再校验。',
  },
  note: {
    en: 'https only, no localhost, ICP record needed. A port counts: an entry without one does not cover a URL with one, not even :443. IP addresses of the local network need no entry.',
    zh: '只支持 https，不能是 localhost，须经 ICP 备案。端口须一致：没写端口的域名，请求时也不能带端口，包括 :443。局域网 IP 无须配置。',
  },
}

export const uploadDomains: DomainList = {
  ...LIST,
  list: { en: '"uploadFile 合法域名" (upload domains)', zh: 'uploadFile 合法域名' },
  evidence: [
    { source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/http/tt-upload-file' },
    NETWORK_PAGE,
    GAME_PAGE,
  ],
}

export const downloadDomains: DomainList = {
  ...LIST,
  list: { en: '"downloadFile 合法域名" (download domains)', zh: 'downloadFile 合法域名' },
  evidence: [
    { source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/http/tt-download-file' },
    NETWORK_PAGE,
    GAME_PAGE,
  ],
}
