export function send(path) {
  uni.uploadFile({
    url: 'https://api.example.cn/up', filePath: path, name: 'file',
    fail(e) {
      if (typeof plus !== 'undefined') plus.nativeUI.toast(e.message) // says callback-field on app
      else uni.showToast({ title: e.errMsg })
    },
  })
}
