import { downloadFileAuto as _downloadFileAuto, downloadFileTask as _downloadFileTask } from '@crossload/runtime/baidu';
swan.downloadFile({ url: 'https://cdn.example.com/a.png', success: (res) => open(res.tempFilePath) })
swan.downloadFile({ url: 'https://cdn.example.com/a.png', success: ({ statusCode, tempFilePath }) => { if (statusCode === 200) open(tempFilePath) } })
swan.downloadFile({ url: 'https://cdn.example.com/a.png', header: { token }, timeout: 5000, filePath: target, success: () => done() })
const { tempFilePath } = await _downloadFileAuto({ url: 'https://cdn.example.com/a.png' })
const task = swan.downloadFile({ url: 'https://cdn.example.com/a.png', success: () => done() })
task.onProgressUpdate((e) => bar(e.totalBytesWritten))
_downloadFileTask(options)
