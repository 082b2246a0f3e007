wx.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'a' }) // crossload-ignore-line insecure-url -- no certificate
wx.uploadFile({
  url: 'http://10.0.0.2/', /* crossload-ignore-line */
  filePath,
  name: 'b',
  header: { Referer: '' },
})
