const { uploadFile: _uploadFile } = require('@crossload/runtime/weixin');
start() <!-- uni.uploadFile(first)
_uploadFile(options)
--> uni.uploadFile(second)
wx.uploadFile({ url, filePath: 'a.png', name: 'f' }) <!-- the last
