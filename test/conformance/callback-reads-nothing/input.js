uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: () => done(), fail() { retry() }, complete: function () { hide() } })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', success: (_res) => done() })
