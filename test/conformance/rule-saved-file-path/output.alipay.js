import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
uni.saveFile({ tempFilePath, success: ({ savedFilePath }) => _uniVue3({ url, filePath: savedFilePath, fileName: 'f', fileType: 'image' }, (options) => _hostTask(_uploadFileResults(options))) })
async function send() {
  const saved = await uni.saveFile({ tempFilePath })
  my.uploadFile({ url, filePath: saved.savedFilePath, fileName: 'f', fileType: 'image' })
}
