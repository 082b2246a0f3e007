const { uploadFile: _uploadFile } = require('@crossload/runtime/alipay');
with (page) { show(010) }
_uploadFile(options)
