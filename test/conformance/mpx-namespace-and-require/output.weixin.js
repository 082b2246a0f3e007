const mpx = require('@mpxjs/core').default
const proxy = require('@mpxjs/api-proxy')

wx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'file' })
wx.uploadFile({ url: endpoint, filePath: 'b.png', name: 'file' })
module.exports = { mpx }
