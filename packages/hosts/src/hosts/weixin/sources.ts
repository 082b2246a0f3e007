import type { Evidence } from '../../types.ts'

export const typed = (lines: string): Evidence => ({ source: `miniprogram-api-typings@5.2.3 types/wx/lib.wx.api.d.ts:${lines}` })
export const UPLOAD_PAGE: Evidence = { source: 'https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/wx.uploadFile.md' }
export const NETWORK_PAGE: Evidence = { source: 'https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.md' }
export const ERRNO_PAGE: Evidence = { source: 'https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.md' }
export const EARLY_PAGE: Evidence = {
  source: 'https://developers.weixin.qq.com/miniprogram/dev/api/network-file.html',
  says: { en: 'The edition from before base library 2.10.0.', zh: '基础库 2.10.0 之前的版本。' },
}
export const PROFILE_PAGE: Evidence = { source: 'https://mpxjs.cn/api-proxy/network/upload/uploadFile.html' }
export const PROFILE_TYPE = typed('10990-11064')
