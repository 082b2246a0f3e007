import type { DomainList, Evidence } from '../types.ts'

const PAGE: Evidence = { source: 'AlipayDocs/open-docs@a74facf1 mini/api/基础API/网络/my.uploadFile.md' }
const PAGE_MAY_2022: Evidence = { source: 'AlipayDocs/open-docs@cffa2414 mini/api/基础API/网络/my.uploadFile.md' }
const NETWORK_PAGE: Evidence = { source: 'AlipayDocs/open-docs@a74facf1 mini/api/基础API/网络/网络 API 使用须知.md' }

export const uploadDomains: DomainList = {
  required: true,
  list: { en: '"服务器域名白名单" (whitelist of server domains)', zh: '服务器域名白名单' },
  place: { en: 'the page of the app > "开发设置" (development settings)', zh: '小程序详情页 > 开发设置' },
  console: 'https://open.alipay.com/develop/mini/sub/dev-setting',
  reaches: 'new builds',
  matches: 'registered domain',
  takes: { ip: null, port: null },
  whileDeveloping: {
    en: 'In the IDE, under "详情 > 域名信息", tick "忽略 request 域名合法性检查". It holds for the simulator, previews and remote debugging only.',
    zh: '在 IDE 右上角「详情 > 域名信息」勾选「忽略 request 域名合法性检查」，仅在本地模拟、预览和远程调试时生效。',
  },
  note: {
    en: 'The list is written into a build: after a change, build and publish again. Builds that are out keep the list that they were made with.',
    zh: '名单在构建时写入小程序：修改后需要重新构建并发布。已发布的版本仍使用构建时的名单。',
  },
  evidence: [PAGE, PAGE_MAY_2022, NETWORK_PAGE],
}

export const downloadDomains: DomainList = {
  required: false,
  reaches: null,
  matches: null,
  takes: { ip: null, port: null },
  note: { en: 'The whitelist is for my.request and my.uploadFile.', zh: '白名单针对 my.request 与 my.uploadFile。' },
  evidence: [NETWORK_PAGE],
}
