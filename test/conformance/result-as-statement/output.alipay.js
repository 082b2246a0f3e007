import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/alipay';
_uploadFileTask({
  url: 'https://api.example.com/f',
  filePath: 'a.png',
  fileName: 'f',
  fileType: 'image',
  success(res) {
    if (res.statusCode === 200) show(res.data)
  },
  fail(err) {
    toast(err.errMsg)
  },
})
