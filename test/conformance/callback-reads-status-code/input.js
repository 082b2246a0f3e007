uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: (res) => { if (res.statusCode === 200) show(res.data) } })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: ({ statusCode: code }) => check(code) })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', complete: ({ statusCode }) => check(statusCode) })
