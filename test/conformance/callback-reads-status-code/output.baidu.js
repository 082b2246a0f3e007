import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/baidu';
swan.uploadFile({ url, filePath: 'a.png', name: 'f', success: (res) => { if (res.statusCode === 200) show(res.data) } })
swan.uploadFile({ url, filePath: 'a.png', name: 'f', success: ({ statusCode: code }) => check(code) })
_uploadFileResults({ url, filePath: 'a.png', name: 'f', complete: ({ statusCode }) => check(statusCode) })
