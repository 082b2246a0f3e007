import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => { if (res.statusCode === 200) show(res.data) } })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: ({ statusCode: code }) => check(code) })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', complete: ({ statusCode }) => check(statusCode) })
