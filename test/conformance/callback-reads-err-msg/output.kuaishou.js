ks.uploadFile({ url, filePath: 'a.png', name: 'f', fail: ({ errMsg }) => toast(errMsg) })
ks.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => log(res.errMsg) })
ks.uploadFile({ url, filePath: 'a.png', name: 'f', fail: (e) => toast(e.errorMessage) })
