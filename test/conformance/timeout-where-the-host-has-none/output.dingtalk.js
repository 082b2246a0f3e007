dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', timeout: 5000, success: () => done() })
dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', timeout: cfg.timeout, success: () => done() })
