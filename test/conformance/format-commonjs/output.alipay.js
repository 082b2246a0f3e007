'use strict'
const { withFileType: _withFileType, uploadFileAuto: _uploadFileAuto } = require('@crossload/runtime/alipay');
const path = require('path')

exports.send = (file) => _uploadFileAuto(_withFileType({ url: file.url, filePath: path.join(file.dir, 'a.png'), fileName: 'f' }))
