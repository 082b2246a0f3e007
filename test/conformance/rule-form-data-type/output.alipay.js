const extra = { size: 12, kept: 'yes' }
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', formData: { count: 3, isPublic: !hidden, at: Date.now(), tags: ['a'], meta: { a: 1 }, note: 'x' } })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', formData: extra })
