const extra = { size: 12, kept: 'yes' }
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', formData: { count: 3, isPublic: !hidden, at: Date.now(), tags: ['a'], meta: { a: 1 }, note: 'x' } })
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image', formData: extra })
