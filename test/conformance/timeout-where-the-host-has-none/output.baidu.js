swan.uploadFile({ url, filePath: 'a.png', name: 'f', success: () => done() })
swan.uploadFile({ url, filePath: 'a.png', name: 'f', timeout: cfg.timeout, success: () => done() })
