const { withFormText: _withFormText } = require('@crossload/runtime/formData');
const { uploadFile: _uploadFile } = require('@crossload/runtime/alipay');
start() <!-- uni.uploadFile(first)
_uploadFile(_withFormText(options))
--> uni.uploadFile(second)
my.uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' }) <!-- the last
