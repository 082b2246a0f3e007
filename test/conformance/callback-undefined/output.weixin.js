import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
const promise = _uniVue3({ url, filePath: 'a.png', name: 'f', success: undefined, fail: null }, (options) => wx.uploadFile(options))
use(promise)
