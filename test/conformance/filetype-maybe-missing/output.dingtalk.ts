import { withFileType as _withFileType } from '@crossload/runtime/dingtalk';
const KIND = 'video'

export function send(filePath: string, fileType?: 'image' | 'video') {
  dd.uploadFile(_withFileType({ url, filePath, fileName: 'f', fileType }))
  dd.uploadFile(_withFileType({ url, filePath, fileName: 'f', fileType: props.type }))
}

export function sendSurely(filePath: string, fileType?: 'image' | 'video') {
  dd.uploadFile({ url, filePath, fileName: 'f', fileType: KIND })
  dd.uploadFile({ url, filePath, fileName: 'f', fileType: fileType ?? 'image' })
  dd.uploadFile({ url, filePath, fileName: 'f', fileType: isClip(filePath) ? 'video' : `image` })
}
