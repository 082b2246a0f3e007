import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
_uniVue3({ url: endpoint, filePath: 'a.png', name: 'f', success: show }, (options) => wx.uploadFile(options))!.onProgressUpdate(bar)
_uniVue3({ url: endpoint, filePath: 'b.png', name: 'f', success: show }, (options) => wx.uploadFile(options))!!.abort()
_uniVue3({ url: endpoint, filePath: 'c.png', name: 'f', success: show }, (options) => wx.uploadFile(options))!?.abort()
