import type { DomainList, Evidence } from '../types.ts'

export const NETWORK_COPY: Evidence = {
  source: 'https://www.w3cschool.cn/qqxiaochengxu/qqxiaochengxu-b7h537x1.html',
  says: { en: 'Copy of the official page, 2020-07.', zh: '官方文档的副本，2020-07。' },
}

const LIST: Omit<DomainList, 'list'> = {
  required: true,
  place: {
    en: '"设置" (settings) > "开发设置" (development) > "服务器域名" (server domains)',
    zh: '小程序后台 > 设置 > 开发设置 > 服务器域名',
  },
  console: 'https://q.qq.com/',
  reaches: null,
  matches: 'host',
  takes: { ip: false, port: true },
  most: 20,
  refuses: ['api.q.qq.com'],
  note: {
    en: 'https only, no localhost, ICP record needed. A port counts: an entry without one does not cover a URL with one, not even :443.',
    zh: '只支持 https，不能是 localhost，须经 ICP 备案。端口须一致：没写端口的域名，请求时也不能带端口，包括 :443。',
  },
  evidence: [NETWORK_COPY],
}

export const uploadDomains: DomainList = { ...LIST, list: { en: '"uploadFile 合法域名" (upload domains)', zh: 'uploadFile 合法域名' } }

export const downloadDomains: DomainList = {
  ...LIST,
  list: { en: '"downloadFile 合法域名" (download domains)', zh: 'downloadFile 合法域名' },
}
