import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/dingtalk';
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => { if (res.statusCode === 200) show(res.data) } })
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: ({ statusCode: code }) => check(code) })
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', complete: ({ statusCode }) => check(statusCode) })
