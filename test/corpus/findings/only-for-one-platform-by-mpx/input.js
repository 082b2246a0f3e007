import mpx from '@mpxjs/core'
mpx.downloadFile({ url: 'https://cdn.example.cn/a.pdf', success: (res) => { if (__mpx_mode__ === 'wx' && res.statusCode === 200) open(res.tempFilePath) } }) // says kept-call on app
