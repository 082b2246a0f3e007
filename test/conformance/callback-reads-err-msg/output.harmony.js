has.uploadFile({ url, filePath: 'a.png', name: 'f', fail: ({ errMsg }) => toast(errMsg) })
has.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => log(res.errMsg) })
has.uploadFile({ url, filePath: 'a.png', name: 'f', fail: (e) => toast(e.errorMessage) })
