function upload(path) {
  return new Promise((resolve, reject) => {
    uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', success: (res) => resolve(JSON.parse(res.data)), fail: reject })
  })
}
upload('a.png').then((answer) => show(answer.data.url))
