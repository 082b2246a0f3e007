import type uni from '@dcloudio/types'
import { type mpx } from './mpx'
declare const wx: unknown
declare global {
  const uni: UniApp.Uni
}
interface uni { readonly uploadFile: unknown }

my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' })
