import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
uni.chooseImage().then((res) => _uploadFileAuto({ fileType: 'image', url, filePath: res.tempFilePaths[0], fileName: 'f' }))
uni.chooseVideo({}).then(({ tempFilePath }) => {
  my.uploadFile({ fileType: 'video', url, filePath: tempFilePath, fileName: 'f' })
})
