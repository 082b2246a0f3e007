swan.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => { if (res.statusCode === 200) show(res.data) } })
swan.uploadFile({ url, filePath: 'a.png', name: 'f', success: ({ statusCode: code }) => check(code) })
swan.uploadFile({ url, filePath: 'a.png', name: 'f', complete: ({ statusCode }) => check(statusCode) })
