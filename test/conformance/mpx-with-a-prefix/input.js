import mpx from '@mpxjs/core'
import { uploadFile } from '@mpxjs/api-proxy'

mpx.mm_uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => show(res.data) })
uploadFile({ url, filePath: 'b.png', name: 'f', success: (res) => show(res.data) })
mpx.uploadFile({ url, filePath: 'c.png', name: 'f' }) // not there under a prefix
