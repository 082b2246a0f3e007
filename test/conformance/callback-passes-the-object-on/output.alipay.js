import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => keep(res) })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => { answer = res } })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: ({ data, ...rest }) => keep(data, rest) })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (...all) => keep(...all) })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success() { keep(arguments[0]) } })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => show(res[field]) })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => { res.data = JSON.parse(res.data) } })
