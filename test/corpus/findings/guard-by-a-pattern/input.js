export function send(path, { uniPlatform }) {
  if (/^mp-(weixin|qq)$/.test(uni.getSystemInfoSync().uniPlatform)) uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => show(e.message) }) // says callback-field on weixin qq
}
