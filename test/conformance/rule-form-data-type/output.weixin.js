const extra = { size: 12, kept: 'yes' }
wx.uploadFile({ url, filePath: 'a.png', name: 'f', formData: { count: 3, isPublic: !hidden, at: Date.now(), tags: ['a'], meta: { a: 1 }, note: 'x' } })
wx.uploadFile({ url, filePath: 'a.png', name: 'f', formData: extra })
