import { awaited as _awaited } from '@crossload/runtime/weixin';
wx.downloadFile({ url: 'https://cdn.example.com/a.png', success: (res) => open(res.tempFilePath) })
wx.downloadFile({ url: 'https://cdn.example.com/a.png', success: ({ statusCode, tempFilePath }) => { if (statusCode === 200) open(tempFilePath) } })
wx.downloadFile({ url: 'https://cdn.example.com/a.png', header: { token }, timeout: 5000, filePath: target, success: () => done() })
const { tempFilePath } = await _awaited({ url: 'https://cdn.example.com/a.png' }, (options) => wx.downloadFile(options))
const task = wx.downloadFile({ url: 'https://cdn.example.com/a.png', success: () => done() })
task.onProgressUpdate((e) => bar(e.totalBytesWritten))
wx.downloadFile(options)
