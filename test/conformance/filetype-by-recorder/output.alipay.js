import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
const recorder = uni.getRecorderManager()
recorder.onStop(({ tempFilePath }) => {
  my.uploadFile({ fileType: 'audio', url, filePath: tempFilePath, fileName: 'voice' })
})
uni.getRecorderManager().onStop((res) => _uniVue3({ fileType: 'audio', url, filePath: res.tempFilePath, fileName: 'voice' }, (options) => _hostTask(_uploadFileResults(options))))
