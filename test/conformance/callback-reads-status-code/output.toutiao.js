tt.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => { if (res.statusCode === 200) show(res.data) } })
tt.uploadFile({ url, filePath: 'a.png', name: 'f', success: ({ statusCode: code }) => check(code) })
tt.uploadFile({ url, filePath: 'a.png', name: 'f', complete: ({ statusCode }) => check(statusCode) })
