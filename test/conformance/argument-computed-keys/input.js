const KEY = 'name'
uni.uploadFile({
  ['url']: endpoint,
  ['filePath']: path,
  ['name']: 'scan',
  [`fileType`]: 'image',
  success: (res) => show(res.data),
})
uni.uploadFile({ url: endpoint, filePath: path, [KEY]: 'scan', success: (res) => show(res.data) })
