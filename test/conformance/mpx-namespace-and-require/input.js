const mpx = require('@mpxjs/core').default
const proxy = require('@mpxjs/api-proxy')

mpx.uploadFile({ url: endpoint, filePath: 'a.png', name: 'file' })
proxy.uploadFile({ url: endpoint, filePath: 'b.png', name: 'file' })
module.exports = { mpx }
