import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
wx.uploadFile({
  url,
  filePath,
  name: 'p',
  toString: () => 'an upload',
  constructor: null,
  success: (res) => log(res.toString(), res.constructor),
})
uni.constructor({ success: (res) => _uniVue3({ url, name: 'p', filePath: res.tempFilePath }, (options) => wx.uploadFile(options)) })
