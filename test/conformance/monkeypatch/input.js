const plain = uni.uploadFile
uni.uploadFile = (o = {}) => plain({ ...o, header: { token, ...o.header } })
uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
