const LIMIT = '30000'
qq.uploadFile({ url: 42, filePath: ['a.png'], name: `f`, header: 'token', formData: JSON.stringify(form), timeout: LIMIT, success: 'done' })
qq.uploadFile({ url, filePath: 'a.png', name: 7 })
