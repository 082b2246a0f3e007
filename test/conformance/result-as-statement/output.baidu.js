import { uploadFileResults as _uploadFileResults } from '@crossload/runtime/baidu';
_uploadFileResults({
  url: 'https://api.example.com/f',
  filePath: 'a.png',
  name: 'f',
  success(res) {
    if (res.statusCode === 200) show(res.data)
  },
  fail(err) {
    toast(err.errMsg)
  },
})
