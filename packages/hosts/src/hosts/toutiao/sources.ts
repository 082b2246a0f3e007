import type { Evidence } from '../../types.ts'

export const CALLBACK_TYPE: Evidence = { source: '@douyin-microapp/typings@1.3.1 api/types.d.ts:54-81' }
export const PAGE: Evidence = { source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/http/tt-upload-file' }
export const NETWORK_PAGE: Evidence = { source: 'https://developer.open-douyin.com/docs/resource/zh-CN/mini-app/develop/api/network/network' }
