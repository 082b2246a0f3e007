import type { DomainList, Evidence } from '../types.ts'

const NETWORK_PAGE: Evidence = { source: 'https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.md' }

const LIST_API: Evidence = {
  source: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomain',
  says: { en: 'At most 200 entries in each list.', zh: '每一类最多 200 个。' },
}

const LIST: Omit<DomainList, 'list'> = {
  required: true,
  place: {
    en: '"开发" (development) > "开发设置" (settings) > "服务器域名" (server domains)',
    zh: '小程序后台 > 开发 > 开发设置 > 服务器域名',
  },
  console: 'https://mp.weixin.qq.com/',
  reaches: null,
  matches: 'host',
  takes: { ip: false, port: true },
  most: 200,
  refuses: ['api.weixin.qq.com'],
  whileDeveloping: {
    en: 'In the developer tools, under "详情 > 本地设置", tick "不校验合法域名". On a phone the check is off only in debug mode.',
    zh: '在开发者工具「详情 > 本地设置」勾选「不校验合法域名」。手机上只有开启调试模式时才不校验。',
  },
  note: {
    en: 'https only, no localhost, ICP record needed; an entry does not cover subdomains. A port counts: an entry without one does not cover a URL with one, not even :443. api.weixin.qq.com cannot be entered. IP addresses of the local network need no entry from base library 2.4.0 on.',
    zh: '只支持 https，不能是 localhost，须经 ICP 备案；父域名不覆盖子域名。端口须一致：没写端口的域名，请求时也不能带端口，包括 :443。不能配置 api.weixin.qq.com。自基础库 2.4.0 起，局域网 IP 无须配置。',
  },
  evidence: [NETWORK_PAGE, LIST_API],
}

export const uploadDomains: DomainList = { ...LIST, list: { en: '"uploadFile 合法域名" (upload domains)', zh: 'uploadFile 合法域名' } }

export const downloadDomains: DomainList = {
  ...LIST,
  list: { en: '"downloadFile 合法域名" (download domains)', zh: 'downloadFile 合法域名' },
}
