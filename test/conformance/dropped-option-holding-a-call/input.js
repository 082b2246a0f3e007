uni.uploadFile({
  url: endpoint,
  filePath: 'a.png',
  name: 'f',
  file: () => uni.uploadFile({ url: endpoint, filePath: 'b.png', name: 'g', enableHttp2: true }),
  success: (res) => show(res.data),
})
