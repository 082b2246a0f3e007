import type { HostData } from '../types.ts'
import { download } from './toutiao/download.ts'
import { upload } from './toutiao/upload.ts'

export const toutiao: HostData = {
  id: 'toutiao',
  title: { en: 'Douyin Mini Program', zh: '抖音小程序' },
  aliases: ['mp-toutiao', 'tt', 'douyin', 'bytedance'],
  global: 'tt',
  trust: 'high',
  trustNote: {
    en: 'The current mini-app page for uploads; official typings of 2022; mini-game pages only where said.',
    zh: '上传依据现行小程序文档；另有 2022 年的官方类型定义；用到小游戏文档之处都已注明。',
  },
  methods: {
    uploadFile: upload,
    downloadFile: download,
  },
}
