'use strict'
const path = require('path')

exports.send = (file) => uni.uploadFile({ url: file.url, filePath: path.join(file.dir, 'a.png'), name: 'f' })
