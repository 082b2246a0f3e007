import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
const recorder = uni.getRecorderManager()
recorder.onStop(({ tempFilePath }) => {
  my.uploadFile({ fileType: 'audio', url, filePath: tempFilePath, fileName: 'voice' })
})
uni.getRecorderManager().onStop((res) => _uploadFileAuto({ fileType: 'audio', url, filePath: res.tempFilePath, fileName: 'voice' }))
