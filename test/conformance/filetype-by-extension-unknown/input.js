uni.uploadFile({ url, filePath: '/tmp/report.pdf', name: 'f' })
uni.uploadFile({ url, filePath: '/tmp/noextension', name: 'f' })
uni.uploadFile({ url, filePath: `${name}`, name: 'f' })
