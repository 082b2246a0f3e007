import { uploadFileThrough as _uploadFileThrough } from '@crossload/runtime/weixin';
uni.addInterceptor('uploadFile', { invoke(o) { o.url = base + o.url } })
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
uni.uploadFile({ url: '/avatar', filePath, name: 'f', success: (res) => show(res.statusCode) })
_uploadFileThrough((options) => uni.uploadFile(options), options)
wx.downloadFile({ url: 'https://cdn.example.com/a.png' })
