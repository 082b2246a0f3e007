// crossload-ignore-next-line insecure-ulr
wx.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'a' })

// crossload-ignore-next-line the server has no certificate
wx.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'b' })

// crossload-ignore insecure-url
wx.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'c' })
