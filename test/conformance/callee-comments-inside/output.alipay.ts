(my /* not typed */).uploadFile({ fileType: 'image', url, filePath: 'a.png', fileName: 'f' })
my.uploadFile /* all of them */({ fileType: 'image', url, filePath: 'b.png', fileName: 'f' })
my /* the real one */.uploadFile({ fileType: 'image', url, filePath: 'c.png', fileName: 'f' })
