dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: () => done() })
dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', timeout: cfg.timeout, success: () => done() })
