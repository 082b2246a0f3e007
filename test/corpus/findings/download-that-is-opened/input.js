uni.downloadFile({ url: 'https://cdn.example.cn/a.pdf', success: ({ tempFilePath }) => uni.openDocument({ filePath: tempFilePath }), fail: () => toast('失败') })
