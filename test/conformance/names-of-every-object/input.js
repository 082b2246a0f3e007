uni.uploadFile({
  url,
  filePath,
  name: 'p',
  fileType: 'image',
  toString: () => 'an upload',
  constructor: null,
  success: (res) => log(res.toString(), res.constructor),
})
uni.constructor({ success: (res) => uni.uploadFile({ url, name: 'p', filePath: res.tempFilePath }) })
