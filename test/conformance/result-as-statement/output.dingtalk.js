import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/dingtalk';
_uploadFileResults({
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
