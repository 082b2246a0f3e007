// crossload-ignore-next-line insecure-url -- 测试服务器没有证书
uni.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'a', fileType: 'image', header: { Referer: '' } })

/* crossload-ignore-next-line insecure-url, forbidden-header */
// #ifdef MP

uni.uploadFile({ url: 'http://10.0.0.2/', filePath, name: 'b', fileType: 'image', header: { Referer: '' } })
// #endif

uni.uploadFile({
  // crossload-ignore-next-line
  url: 'http://10.0.0.2/', filePath, name: 'c', fileType: 'image', header: { Referer: '' },
})

uni.uploadFile({
  url: 'http://10.0.0.2/', /* crossload-ignore-next-line forbidden-header */ filePath,
  name: 'd', fileType: 'image', header: { Referer: '' },
})
