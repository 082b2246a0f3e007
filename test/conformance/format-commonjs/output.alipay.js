'use strict'
const { withFileType: _withFileType, uniVue3: _uniVue3, uploadFileResults: _uploadFileResults, hostTask: _hostTask } = require('@crossload/runtime/alipay');
const path = require('path')

exports.send = (file) => _uniVue3(_withFileType({ url: file.url, filePath: path.join(file.dir, 'a.png'), fileName: 'f' }), (options) => _hostTask(_uploadFileResults(options)))
