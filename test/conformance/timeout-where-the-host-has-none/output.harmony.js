has.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => done() })
has.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: cfg.timeout, success: () => done() })
