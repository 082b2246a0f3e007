import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
const { tempFilePaths } = await uni.chooseImage()
tempFilePaths.forEach((path) => {
  my.uploadFile({ fileType: 'image', url, filePath: path, fileName: 'f' })
})
for (const path of tempFilePaths) my.uploadFile({ fileType: 'image', url, filePath: path, fileName: 'f' })
for (let i = 0; i < tempFilePaths.length; i++) my.uploadFile({ fileType: 'image', url, filePath: tempFilePaths[i], fileName: 'f' })
await Promise.all(tempFilePaths.map((path) => _uploadFileAuto({ fileType: 'image', url, filePath: path, fileName: 'f' })))
