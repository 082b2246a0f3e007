const LIMIT = '30000'
wx.uploadFile({ url: 42, filePath: ['a.png'], name: `f`, header: 'token', formData: JSON.stringify(form), timeout: LIMIT, success: 'done' })
wx.uploadFile({ url, filePath: 'a.png', name: 7 })
