const { uploadFileResults: _uploadFileResults } = require('@crossload/runtime/alipay');
const task = _uploadFileResults({ fileType: 'image', url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f', success: keep })
