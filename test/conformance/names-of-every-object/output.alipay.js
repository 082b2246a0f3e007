import { uploadFileResults as _uploadFileResults, withFileType as _withFileType, uniVue3 as _uniVue3, hostTask as _hostTask } from '@crossload/runtime/alipay';
_uploadFileResults({
  url,
  filePath,
  fileName: 'p',
  fileType: 'image',
  toString: () => 'an upload',
  constructor: null,
  success: (res) => log(res.toString(), res.constructor),
})
uni.constructor({ success: (res) => _uniVue3(_withFileType({ url, fileName: 'p', filePath: res.tempFilePath }), (options) => _hostTask(_uploadFileResults(options))) })
