'use strict'
const { uploadFileAuto: _uploadFileAuto } = require('@crossload/runtime/weixin');
const path = require('path')

exports.send = (file) => _uploadFileAuto({ url: file.url, filePath: path.join(file.dir, 'a.png'), name: 'f' })
