import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
uni.chooseImage().then((res) => _uniVue3({ fileType: 'image', url, filePath: res.tempFilePaths[0], fileName: 'f' }, (options) => _hostTask(_uploadFileResults(options))))
uni.chooseVideo({}).then(({ tempFilePath }) => {
  my.uploadFile({ fileType: 'video', url, filePath: tempFilePath, fileName: 'f' })
})
