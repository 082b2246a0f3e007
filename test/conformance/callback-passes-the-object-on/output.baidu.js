import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/baidu';
_uploadFileTask({ url, filePath: 'a.png', name: 'f', success: (res) => keep(res) })
_uploadFileTask({ url, filePath: 'a.png', name: 'f', success: (res) => { answer = res } })
_uploadFileTask({ url, filePath: 'a.png', name: 'f', success: ({ data, ...rest }) => keep(data, rest) })
_uploadFileTask({ url, filePath: 'a.png', name: 'f', success: (...all) => keep(...all) })
_uploadFileTask({ url, filePath: 'a.png', name: 'f', success() { keep(arguments[0]) } })
_uploadFileTask({ url, filePath: 'a.png', name: 'f', success: (res) => show(res[field]) })
_uploadFileTask({ url, filePath: 'a.png', name: 'f', success: (res) => { res.data = JSON.parse(res.data) } })
