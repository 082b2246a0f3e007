const { uploadFileTask: _uploadFileTask } = require('@crossload/runtime/alipay');
const task = _uploadFileTask({ fileType: 'image', url: 'https://api.example.com/f', filePath: 'a.png', fileName: 'f', success: keep })
