uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', timeout: 5000, success: () => done() })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', timeout: cfg.timeout, success: () => done() })
