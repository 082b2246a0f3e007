import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/dingtalk';
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', fail: ({ errMsg }) => toast(errMsg) })
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => log(res.errMsg) })
_uploadFileTask({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', fail: (e) => toast(e.errorMessage) })
