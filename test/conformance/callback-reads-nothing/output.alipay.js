my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: () => done(), fail() { retry() }, complete: function () { hide() } })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (_res) => done() })
