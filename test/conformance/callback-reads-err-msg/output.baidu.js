import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/baidu';
_uploadFileTask({ url, filePath: 'a.png', name: 'f', fail: ({ errMsg }) => toast(errMsg) })
_uploadFileTask({ url, filePath: 'a.png', name: 'f', success: (res) => log(res.errMsg) })
_uploadFileTask({ url, filePath: 'a.png', name: 'f', fail: (e) => toast(e.errorMessage) })
