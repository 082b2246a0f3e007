uni.uploadFile({ url: '/avatar', filePath: 'a.png', name: 'f' })
mpx.uploadFile({ url, filePath: 'a.png', name: 'f' })
