has.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: 5000, success: () => done() })
has.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: cfg.timeout, success: () => done() })
