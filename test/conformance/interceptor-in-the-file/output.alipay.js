import { withFileType as _withFileType, uploadFileThrough as _uploadFileThrough } from '@crossload/runtime/alipay';
uni.addInterceptor('uploadFile', { invoke(o) { o.url = base + o.url } })
uni.uploadFile({ fileType: 'image', url: '/avatar', filePath: 'a.png', name: 'f' })
uni.uploadFile(_withFileType({ url: '/avatar', filePath, name: 'f', success: (res) => show(res.statusCode) }))
_uploadFileThrough((options) => uni.uploadFile(options), options)
my.downloadFile({ url: 'https://cdn.example.com/a.png' })
