uni.uploadFile({ url, filePath: 'pics/report.pdf', name: 'f' })
uni.uploadFile({ url, filePath: 'pics/noextension', name: 'f' })
uni.uploadFile({ url, filePath: `${name}`, name: 'f' })
