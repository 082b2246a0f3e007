import { downloadFileResults as _downloadFileResults, awaited as _awaited, hostTask as _hostTask } from '@crossload/runtime/dingtalk';
_downloadFileResults({ url: 'https://cdn.example.com/a.png', success: (res) => open(res.tempFilePath) })
_downloadFileResults({ url: 'https://cdn.example.com/a.png', success: ({ statusCode, tempFilePath }) => { if (statusCode === 200) open(tempFilePath) } })
dd.downloadFile({ url: 'https://cdn.example.com/a.png', header: { token }, timeout: 5000, success: () => done() })
const { tempFilePath } = await _awaited({ url: 'https://cdn.example.com/a.png' }, _downloadFileResults)
const task = _hostTask(dd.downloadFile({ url: 'https://cdn.example.com/a.png', success: () => done() }))
task.onProgressUpdate((e) => bar(e.totalBytesWritten))
_downloadFileResults(options)
