export const send = (file) => {
  uni.uploadFile({ url, filePath: file.path, name: 'f', success: () => done() })
  uni.uploadFile({ url, filePath: file.isClip ? file.clip : file.shot, name: 'f', success: (res) => check(res.statusCode) })
}
