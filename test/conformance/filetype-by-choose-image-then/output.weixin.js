import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
uni.chooseImage().then((res) => _uploadFileAuto({ url, filePath: res.tempFilePaths[0], name: 'f' }))
uni.chooseVideo({}).then(({ tempFilePath }) => {
  wx.uploadFile({ url, filePath: tempFilePath, name: 'f' })
})
