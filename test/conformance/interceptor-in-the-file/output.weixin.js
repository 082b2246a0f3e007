import { through as _through } from '@crossload/runtime/through';
import { withOptions as _withOptions } from '@crossload/runtime/weixin';
uni.addInterceptor('uploadFile', { invoke(o) { o.url = base + o.url } })
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
uni.uploadFile({ url: '/avatar', filePath, name: 'f', success: (res) => show(res.statusCode) })
_through((options) => uni.uploadFile(_withOptions(options)), options)
wx.downloadFile({ url: 'https://cdn.example.com/a.png' })
