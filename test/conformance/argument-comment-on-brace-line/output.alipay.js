my.uploadFile({ fileType: 'image', // avatar only
  url: base + '/avatar', // see api.md
  filePath: pic + '.png',
  fileName: 'avatar' // no trailing comma
})
