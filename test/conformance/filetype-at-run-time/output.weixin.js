export const send = (file) => {
  wx.uploadFile({ url, filePath: file.path, name: 'f', success: () => done() })
  wx.uploadFile({ url, filePath: file.isClip ? file.clip : file.shot, name: 'f', success: (res) => check(res.statusCode) })
}
