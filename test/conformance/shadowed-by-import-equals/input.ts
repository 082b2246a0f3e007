import uni = require('./uni')

uni.uploadFile({ url: endpoint, filePath: 'a.png', name: 'f' })
