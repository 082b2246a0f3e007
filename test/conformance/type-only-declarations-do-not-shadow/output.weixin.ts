import type uni from '@dcloudio/types'
import { type mpx } from './mpx'
declare const wx: unknown
declare global {
  const uni: UniApp.Uni
}
interface uni { readonly uploadFile: unknown }

wx.uploadFile({ url, filePath: 'a.png', name: 'f' })
wx.uploadFile({ url, filePath: 'b.png', name: 'f' })
