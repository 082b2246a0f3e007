const upload = uni.uploadFile

class Uploader {
  #upload = (path) => queue.push(path)

  send(path) {
    this.#upload(path)
    upload({ url, filePath: path, name: 'f', fileType: 'image', success: () => {} })
  }
}
