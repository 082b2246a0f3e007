import { withFileType as _withFileType } from '@crossload/runtime/alipay';
const KIND = 'video'

export function send(filePath: string, fileType?: 'image' | 'video') {
  my.uploadFile(_withFileType({ url, filePath, fileName: 'f', fileType }))
  my.uploadFile(_withFileType({ url, filePath, fileName: 'f', fileType: props.type }))
}

export function sendSurely(filePath: string, fileType?: 'image' | 'video') {
  my.uploadFile({ url, filePath, fileName: 'f', fileType: KIND })
  my.uploadFile({ url, filePath, fileName: 'f', fileType: fileType ?? 'image' })
  my.uploadFile({ url, filePath, fileName: 'f', fileType: isClip(filePath) ? 'video' : `image` })
}
