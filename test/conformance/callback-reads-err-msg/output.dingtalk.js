import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/dingtalk';
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', fail: ({ errMsg }) => toast(errMsg) })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => log(res.errMsg) })
dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', fail: (e) => toast(e.errorMessage) })
