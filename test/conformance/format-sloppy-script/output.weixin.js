const { uploadFile: _uploadFile } = require('@crossload/runtime/weixin');
with (page) { show(010) }
_uploadFile(options)
