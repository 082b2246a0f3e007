async function send(path) {
  await uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (res) => show(res.data) })
}
