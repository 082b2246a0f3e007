import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
wx.uploadFile()
const task = _uniVue3(undefined, (options) => wx.uploadFile(options))
task.abort()
