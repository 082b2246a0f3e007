// Mpx's and Taro's `harmony` is not ASCF, which Taro calls `ascf`.
if (__mpx_mode__ === 'harmony') uni.uploadFile({ url: 'https://api.example.com/react-native', filePath: 'a.png', name: 'f' })
if (process.env.TARO_ENV === 'harmony') uni.uploadFile({ url: 'https://api.example.com/arkts', filePath: 'a.png', name: 'f' })
if (process.env.TARO_ENV === 'ascf') uni.uploadFile({ url: 'https://api.example.com/ascf', filePath: 'a.png', name: 'f' })
switch (__mpx_mode__) {
  case 'harmony':
    uni.downloadFile({ url: 'https://cdn.example.com/react-native.png' })
    break
  default:
    uni.downloadFile({ url: 'https://cdn.example.com/others.png' })
}
