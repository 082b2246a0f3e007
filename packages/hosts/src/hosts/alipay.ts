import type { HostData } from '../types.ts'
import { download } from './alipay/download.ts'
import { upload } from './alipay/upload.ts'

export const alipay: HostData = {
  id: 'alipay',
  title: { en: 'Alipay Mini Program', zh: '支付宝小程序' },
  aliases: ['mp-alipay', 'ali', 'my'],
  global: 'my',
  trust: 'high',
  trustNote: {
    en: 'Official typings of 2024-01 and the history of the official pages up to 2022-11; later states only through an undated copy.',
    zh: '依据 2024-01 的官方类型定义和 2022-11 之前官方文档的历史版本；之后的情况只见于一份没有日期的副本。',
  },
  methods: {
    uploadFile: upload,
    downloadFile: download,
  },
}
