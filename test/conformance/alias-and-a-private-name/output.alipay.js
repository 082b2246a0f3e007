const upload = uni.uploadFile

class Uploader {
  #upload = (path) => queue.push(path)

  send(path) {
    this.#upload(path)
    my.uploadFile({ url, filePath: path, fileName: 'f', fileType: 'image', success: () => {} })
  }
}
