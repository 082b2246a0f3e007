wx.uploadFile({ // avatar only
  url: base + '/avatar', // see api.md
  filePath: pic + '.png',
  name: 'avatar' // no trailing comma
})
