qq.uploadFile({
  url: 'https://api.example.com/f',
  filePath: 'a.png',
  name: 'f',
  timeout: 5000,
  enableHttp2: true,
  enableQuic: true,
  enableProfile: false,
  hideLoading: true,
  useHighPerformanceMode: true,
})
