/*!
 * kit.js v2.4.1
 * (c) its authors, released under the MIT License
 */
export function send(path, done) {
  uni.uploadFile({ url: 'http://kit.example.cn/up', filePath: path, name: 'file', fail: (e) => done(e.message) })
}
