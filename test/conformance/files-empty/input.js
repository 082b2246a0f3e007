uni.uploadFile({ url, files: [], filePath: 'a.png', name: 'f', success: () => done() })
uni.uploadFile({ url, files: undefined, filePath: 'b.png', name: 'f', success: () => done() })
