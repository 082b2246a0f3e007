export function send(path) {
  if (uni.getSystemInfoSync().uniPlatform !== 'app') note('not in the App')
  uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on everywhere
}
