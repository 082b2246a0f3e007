import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => keep(res) })
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => { answer = res } })
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: ({ data, ...rest }) => keep(data, rest) })
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (...all) => keep(...all) })
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success() { keep(arguments[0]) } })
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => show(res[field]) })
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => { res.data = JSON.parse(res.data) } })
