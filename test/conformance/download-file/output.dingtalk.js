import { downloadFileTask as _downloadFileTask, downloadFileAuto as _downloadFileAuto } from '@crossload/runtime/dingtalk';
_downloadFileTask({ url: 'https://cdn.example.com/a.png', success: (res) => open(res.tempFilePath) })
_downloadFileTask({ url: 'https://cdn.example.com/a.png', success: ({ statusCode, tempFilePath }) => { if (statusCode === 200) open(tempFilePath) } })
dd.downloadFile({ url: 'https://cdn.example.com/a.png', header: { token }, timeout: 5000, success: () => done() })
const { tempFilePath } = await _downloadFileAuto({ url: 'https://cdn.example.com/a.png' })
const task = _downloadFileTask({ url: 'https://cdn.example.com/a.png', success: () => done() })
task.onProgressUpdate((e) => bar(e.totalBytesWritten))
_downloadFileTask(options)
