let late = '1'
late = 30000
qq.uploadFile({ url: base + '/f', filePath: path, name: field, header: undefined, formData: null, timeout: late, success() {}, extra: 1 })
qq.downloadFile({ url, get timeout() { return '1' }, success: done })
