const env = {
  isApp: process.env.UNI_PLATFORM === 'app-plus',
  isWeixin: process.env.UNI_PLATFORM === 'mp-weixin',
}
export function send(path) {
  if (env.isApp || env.isWeixin) uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on app weixin
}
