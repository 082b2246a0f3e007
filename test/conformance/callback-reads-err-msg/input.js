uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', fail: ({ errMsg }) => toast(errMsg) })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: (res) => log(res.errMsg) })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', fail: (e) => toast(e.errorMessage) })
