import { uniVue3 as _uniVue3 } from '@crossload/runtime/weixin';
const recorder = uni.getRecorderManager()
recorder.onStop(({ tempFilePath }) => {
  wx.uploadFile({ url, filePath: tempFilePath, name: 'voice' })
})
uni.getRecorderManager().onStop((res) => _uniVue3({ url, filePath: res.tempFilePath, name: 'voice' }, (options) => wx.uploadFile(options)))
