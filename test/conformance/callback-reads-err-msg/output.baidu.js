import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/baidu';
swan.uploadFile({ url, filePath: 'a.png', name: 'f', fail: ({ errMsg }) => toast(errMsg) })
_uploadFileResults({ url, filePath: 'a.png', name: 'f', success: (res) => log(res.errMsg) })
swan.uploadFile({ url, filePath: 'a.png', name: 'f', fail: (e) => toast(e.errorMessage) })
