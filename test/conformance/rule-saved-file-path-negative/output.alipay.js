import { uniVue3 as _uniVue3, uploadFileResults as _uploadFileResults, hostTask as _hostTask } from '@crossload/runtime/alipay';
uni.saveFile({ tempFilePath, success: () => _uniVue3({ url, filePath: tempFilePath, fileName: 'f', fileType: 'image' }, (options) => _hostTask(_uploadFileResults(options))) })
uni.chooseImage({ success: (res) => _uniVue3({ url, filePath: res.tempFilePaths[0], fileName: 'f', fileType: 'image' }, (options) => _hostTask(_uploadFileResults(options))) })
