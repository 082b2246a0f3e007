import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
const recorder = uni.getRecorderManager()
recorder.onStop(({ tempFilePath }) => {
  wx.uploadFile({ url, filePath: tempFilePath, name: 'voice' })
})
uni.getRecorderManager().onStop((res) => _uploadFileAuto({ url, filePath: res.tempFilePath, name: 'voice' }))
