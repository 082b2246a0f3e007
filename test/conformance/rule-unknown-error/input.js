const base = { url: 'https://api.example.cn/u', filePath: 'a.png', name: 'f', fileType: 'image' }
uni.uploadFile({ ...base, fail: (err) => { if (err.error === 400) signIn() } })
uni.uploadFile({ ...base, success: (res) => { if (res.errMsg === 'ok') keep(res.data) } })
uni.uploadFile({
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
uni.uploadFile({ ...base, fail: (err) => { if (err.error === 12 || err.errMsg.includes('timeout')) again() } })
