import type { HostData } from '../types.ts'
import { download } from './weixin/download.ts'
import { upload } from './weixin/upload.ts'

export const weixin: HostData = {
  id: 'weixin',
  title: { en: 'WeChat Mini Program', zh: '微信小程序' },
  aliases: ['mp-weixin', 'wx', 'weapp', 'wechat'],
  global: 'wx',
  trust: 'high',
  trustNote: { en: 'Official typings, checked against the current page of the API.', zh: '依据官方类型定义，并与现行文档核对过。' },
  methods: {
    uploadFile: upload,
    downloadFile: download,
  },
}
