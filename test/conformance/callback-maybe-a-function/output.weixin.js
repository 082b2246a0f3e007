import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
wx.uploadFile({ url, filePath: 'a.png', name: 'f', success: quiet ? undefined : show })
const task = _uniVue3({ url, filePath: 'b.png', name: 'f', complete: onEnd }, (options) => wx.uploadFile(options))
task.abort()
_uniVue3({ url, filePath: 'c.png', name: 'f', success: debounce(show) }, (options) => wx.uploadFile(options)).abort()
