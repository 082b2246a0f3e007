import { uploadFileTask as _uploadFileTask } from '@crossload/runtime/baidu';
_uploadFileTask({
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
