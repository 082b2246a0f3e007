import type { Evidence } from '../../types.ts'

export const typed = (lines: string): Evidence => ({ source: `@mini-types/my@3.0.14 types/lib.my.d.ts:${lines}` })
export const NETWORK_PAGE: Evidence = { source: 'AlipayDocs/open-docs@a74facf1 mini/api/基础API/网络/网络 API 使用须知.md' }
export const UPLOAD_TYPE = typed('11368-11481')
export const PAGE_MAY_2022: Evidence = { source: 'AlipayDocs/open-docs@cffa2414 mini/api/基础API/网络/my.uploadFile.md' }
export const PAGE_SEPTEMBER_2022: Evidence = { source: 'AlipayDocs/open-docs@95e5ad26 mini/api/基础API/网络/my.uploadFile.md' }
export const PAGE_NOVEMBER_2022: Evidence = {
  source: 'AlipayDocs/open-docs@a74facf1 mini/api/基础API/网络/my.uploadFile.md',
  says: { en: 'Unchanged since 2022-11-28.', zh: '2022-11-28 以来没有变化。' },
}

export const PAGE_COPY: Evidence = {
  source: 'https://5851388.com/m075np6/pathhash=41941be3.html',
  says: { en: 'An undated copy of a newer my.uploadFile page.', zh: '较新的 my.uploadFile 文档的副本，没有日期。' },
}

export const RENAME: Evidence = {
  source: 'AlipayDocs/open-docs#2114',
  says: {
    en: 'All three clients take name and fileName alike; checked on client 10.1.98.',
    zh: '三端都同样接受 name 与 fileName；已在客户端 10.1.98 上核对。',
  },
}
