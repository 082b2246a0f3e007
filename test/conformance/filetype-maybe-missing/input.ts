const KIND = 'video'

export function send(filePath: string, fileType?: 'image' | 'video') {
  uni.uploadFile({ url, filePath, name: 'f', fileType })
  uni.uploadFile({ url, filePath, name: 'f', fileType: props.type })
}

export function sendSurely(filePath: string, fileType?: 'image' | 'video') {
  uni.uploadFile({ url, filePath, name: 'f', fileType: KIND })
  uni.uploadFile({ url, filePath, name: 'f', fileType: fileType ?? 'image' })
  uni.uploadFile({ url, filePath, name: 'f', fileType: isClip(filePath) ? 'video' : `image` })
}
