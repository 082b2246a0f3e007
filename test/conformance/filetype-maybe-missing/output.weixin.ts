const KIND = 'video'

export function send(filePath: string, fileType?: 'image' | 'video') {
  wx.uploadFile({ url, filePath, name: 'f' })
  wx.uploadFile({ url, filePath, name: 'f', fileType: props.type })
}

export function sendSurely(filePath: string, fileType?: 'image' | 'video') {
  wx.uploadFile({ url, filePath, name: 'f' })
  wx.uploadFile({ url, filePath, name: 'f', fileType: fileType ?? 'image' })
  wx.uploadFile({ url, filePath, name: 'f', fileType: isClip(filePath) ? 'video' : `image` })
}
