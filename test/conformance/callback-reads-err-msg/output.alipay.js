import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', fail: ({ errMsg }) => toast(errMsg) })
_uploadFileResults({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', success: (res) => log(res.errMsg) })
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'image', fail: (e) => toast(e.errorMessage) })
