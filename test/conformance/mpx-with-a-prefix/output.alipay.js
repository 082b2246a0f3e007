import mpx from '@mpxjs/core'
import { uploadFile } from '@mpxjs/api-proxy'

my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f', success: (res) => show(res.data) })
my.uploadFile({ fileType: 'image', url, filePath: 'b.png', fileName: 'f', success: (res) => show(res.data) })
mpx.uploadFile({ url, filePath: 'c.png', name: 'f' }) // not there under a prefix
