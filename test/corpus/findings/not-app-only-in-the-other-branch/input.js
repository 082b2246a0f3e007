export function send(path, kind) {
  if (kind === 'app') plus.nativeUI.toast(path)
  else uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on everywhere
}
