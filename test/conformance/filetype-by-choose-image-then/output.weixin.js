import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
uni.chooseImage().then((res) => _uniVue3({ url, filePath: res.tempFilePaths[0], name: 'f' }, (options) => wx.uploadFile(options)))
uni.chooseVideo({}).then(({ tempFilePath }) => {
  wx.uploadFile({ url, filePath: tempFilePath, name: 'f' })
})
