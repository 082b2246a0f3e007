/**
 * @description 上传
 * @version 1.2.0
 */
export function send(path, done) {
  uni.uploadFile({ url: 'https://api.example.cn/up', filePath: path, name: 'file', fail: (e) => done(e.message) }) // says callback-field on everywhere
}
