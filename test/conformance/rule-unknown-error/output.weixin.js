import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
const base = { url: 'https://api.example.cn/u', filePath: 'a.png', name: 'f', fileType: 'image' }
_uploadFile({ ...base, fail: (err) => { if (err.error === 400) signIn() } })
_uploadFile({ ...base, success: (res) => { if (res.errMsg === 'ok') keep(res.data) } })
_uploadFile({
  ...base,
  complete({ errMsg }) {
    switch (errMsg) {
      case 'request:ok':
        return keep()
      case 'uploadFile:fail abort':
        return undo()
    }
  },
})
// Codes that the host lists, and parts of a message.
_uploadFile({ ...base, fail: (err) => { if (err.error === 12 || err.errMsg.includes('timeout')) again() } })
