import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
const { tempFilePaths } = await uni.chooseImage()
tempFilePaths.forEach((path) => {
  my.uploadFile({ fileType: 'image', url, filePath: path, fileName: 'f' })
})
for (const path of tempFilePaths) my.uploadFile({ fileType: 'image', url, filePath: path, fileName: 'f' })
for (let i = 0; i < tempFilePaths.length; i++) my.uploadFile({ fileType: 'image', url, filePath: tempFilePaths[i], fileName: 'f' })
await Promise.all(tempFilePaths.map((path) => _uniVue3({ fileType: 'image', url, filePath: path, fileName: 'f' }, (options) => _hostTask(_uploadFileResults(options)))))
