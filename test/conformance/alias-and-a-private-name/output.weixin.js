const upload = uni.uploadFile

class Uploader {
  #upload = (path) => queue.push(path)

  send(path) {
    this.#upload(path)
    wx.uploadFile({ url, filePath: path, name: 'f', success: () => {} })
  }
}
