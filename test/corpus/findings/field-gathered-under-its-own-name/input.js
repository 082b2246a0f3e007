export const send = (path) => new Promise((done) => {
  uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => done({ ok: false, message: e.message, errMsg: e.errMsg }) })
})
