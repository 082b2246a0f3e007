import type uni from '@dcloudio/types'
import { type mpx } from './mpx'
declare const wx: unknown
declare global {
  const uni: UniApp.Uni
}
interface uni { readonly uploadFile: unknown }

uni.uploadFile({ url, filePath: 'a.png', name: 'f' })
mpx.uploadFile({ url, filePath: 'b.png', name: 'f' })
