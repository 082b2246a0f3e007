import { awaited as _awaited, downloadFileResults as _downloadFileResults } from '@crossload/runtime/baidu';
swan.downloadFile({ url: 'https://cdn.example.com/a.png', success: (res) => open(res.tempFilePath) })
swan.downloadFile({ url: 'https://cdn.example.com/a.png', success: ({ statusCode, tempFilePath }) => { if (statusCode === 200) open(tempFilePath) } })
swan.downloadFile({ url: 'https://cdn.example.com/a.png', header: { token }, filePath: target, success: () => done() })
const { tempFilePath } = await _awaited({ url: 'https://cdn.example.com/a.png' }, _downloadFileResults)
const task = swan.downloadFile({ url: 'https://cdn.example.com/a.png', success: () => done() })
task.onProgressUpdate((e) => bar(e.totalBytesWritten))
_downloadFileResults(options)
