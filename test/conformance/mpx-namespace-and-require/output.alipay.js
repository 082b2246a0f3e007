const mpx = require('@mpxjs/core').default
const proxy = require('@mpxjs/api-proxy')

my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'file' })
my.uploadFile({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'file' })
module.exports = { mpx }
