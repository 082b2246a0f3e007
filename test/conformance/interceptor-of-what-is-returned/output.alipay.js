import { withFileType as _withFileType, downloadFileResults as _downloadFileResults } from '@crossload/runtime/alipay';
import { answered as _answered } from '@crossload/runtime/through';
uni.addInterceptor('uploadFile', { returnValue: (value) => count(value) })

my.uploadFile({ fileType: 'image', url: 'https://a.example/f', filePath: 'a.png', fileName: 'f', success: (res) => show(res.data) })

export async function upload(path) {
  const { data } = await _answered(uni.uploadFile(_withFileType({ url: 'https://a.example/f', filePath: path, name: 'f' })))
  return data
}

_downloadFileResults({ url: 'https://a.example/f', success: (res) => show(res.tempFilePath) })
