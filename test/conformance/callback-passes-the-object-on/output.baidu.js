import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/baidu';
_uploadFileResults({ url, filePath: 'a.png', name: 'f', success: (res) => keep(res) })
_uploadFileResults({ url, filePath: 'a.png', name: 'f', success: (res) => { answer = res } })
_uploadFileResults({ url, filePath: 'a.png', name: 'f', success: ({ data, ...rest }) => keep(data, rest) })
_uploadFileResults({ url, filePath: 'a.png', name: 'f', success: (...all) => keep(...all) })
_uploadFileResults({ url, filePath: 'a.png', name: 'f', success() { keep(arguments[0]) } })
_uploadFileResults({ url, filePath: 'a.png', name: 'f', success: (res) => show(res[field]) })
_uploadFileResults({ url, filePath: 'a.png', name: 'f', success: (res) => { res.data = JSON.parse(res.data) } })
