import { awaited as _awaited, downloadFileResults as _downloadFileResults } from '@crossload/runtime/qq';
qq.downloadFile({ url: 'https://cdn.example.com/a.png', success: (res) => open(res.tempFilePath) })
qq.downloadFile({ url: 'https://cdn.example.com/a.png', success: ({ statusCode, tempFilePath }) => { if (statusCode === 200) open(tempFilePath) } })
qq.downloadFile({ url: 'https://cdn.example.com/a.png', header: { token }, timeout: 5000, filePath: target, success: () => done() })
const { tempFilePath } = await _awaited({ url: 'https://cdn.example.com/a.png' }, _downloadFileResults)
const task = qq.downloadFile({ url: 'https://cdn.example.com/a.png', success: () => done() })
task.onProgressUpdate((e) => bar(e.totalBytesWritten))
qq.downloadFile(options)
