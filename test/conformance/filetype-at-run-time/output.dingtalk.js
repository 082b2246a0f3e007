import { withFileType as _withFileType, uploadFileResults as _uploadFileResults } from '@crossload/runtime/dingtalk';
export const send = (file) => {
  dd.uploadFile(_withFileType({ url, filePath: file.path, fileName: 'f', success: () => done() }))
  _uploadFileResults(_withFileType({ url, filePath: file.isClip ? file.clip : file.shot, fileName: 'f', success: (res) => check(res.statusCode) }))
}
