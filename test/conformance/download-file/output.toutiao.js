import { awaited as _awaited } from '@crossload/runtime/toutiao';
tt.downloadFile({ url: 'https://cdn.example.com/a.png', success: (res) => open(res.tempFilePath) })
tt.downloadFile({ url: 'https://cdn.example.com/a.png', success: ({ statusCode, tempFilePath }) => { if (statusCode === 200) open(tempFilePath) } })
tt.downloadFile({ url: 'https://cdn.example.com/a.png', header: { token }, timeout: 5000, filePath: target, success: () => done() })
const { tempFilePath } = await _awaited({ url: 'https://cdn.example.com/a.png' }, (options) => tt.downloadFile(options))
const task = tt.downloadFile({ url: 'https://cdn.example.com/a.png', success: () => done() })
task.onProgressUpdate((e) => bar(e.totalBytesWritten))
tt.downloadFile(options)
