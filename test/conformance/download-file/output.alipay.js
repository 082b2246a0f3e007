import { downloadFileResults as _downloadFileResults, awaited as _awaited } from '@crossload/runtime/alipay';
_downloadFileResults({ url: 'https://cdn.example.com/a.png', success: (res) => open(res.tempFilePath) })
_downloadFileResults({ url: 'https://cdn.example.com/a.png', success: ({ statusCode, tempFilePath }) => { if (statusCode === 200) open(tempFilePath) } })
my.downloadFile({ url: 'https://cdn.example.com/a.png', header: { token }, timeout: 5000, filePath: target, success: () => done() })
const { tempFilePath } = await _awaited({ url: 'https://cdn.example.com/a.png' }, _downloadFileResults)
const task = my.downloadFile({ url: 'https://cdn.example.com/a.png', success: () => done() })
task.onProgressUpdate((e) => bar(e.totalBytesWritten))
_downloadFileResults(options)
