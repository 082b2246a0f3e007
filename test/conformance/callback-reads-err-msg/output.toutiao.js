tt.uploadFile({ url, filePath: 'a.png', name: 'f', fail: ({ errMsg }) => toast(errMsg) })
tt.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => log(res.errMsg) })
tt.uploadFile({ url, filePath: 'a.png', name: 'f', fail: (e) => toast(e.errorMessage) })
