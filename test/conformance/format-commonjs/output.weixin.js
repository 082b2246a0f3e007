'use strict'
const { uniVue3: _uniVue3 } = require('@crossload/runtime/weixin');
const path = require('path')

exports.send = (file) => _uniVue3({ url: file.url, filePath: path.join(file.dir, 'a.png'), name: 'f' }, (options) => wx.uploadFile(options))
