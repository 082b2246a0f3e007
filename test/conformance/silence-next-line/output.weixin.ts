// crossload-ignore-next-line insecure-url -- 测试服务器没有证书
wx.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'a', header: { Referer: '' } })

/* crossload-ignore-next-line insecure-url, forbidden-header */
// #ifdef MP

wx.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'b', header: { Referer: '' } })
// #endif

wx.uploadFile({
  // crossload-ignore-next-line
  url: 'http://10.0.0.2/', filePath, name: 'c', header: { Referer: '' },
})

wx.uploadFile({
  url: 'http://10.0.0.2/', /* crossload-ignore-next-line forbidden-header */ filePath,
  name: 'd', header: { Referer: '' },
})
