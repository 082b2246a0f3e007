uni.uploadFile({
  url: endpoint,
  filePath: 'a.png',
  name: 'f',
  fileType: kindOf('a.png'),
  timeout: remember(5000),
  file: picks.shift(),
  enableHttp2: flags.http2,
  hideLoading: await isQuiet(),
})
