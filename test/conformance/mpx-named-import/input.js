import { uploadFile, downloadFile as fetchFile } from '@mpxjs/api-proxy'

const task = uploadFile({ url: endpoint, filePath: path, name: 'file' })
task.onProgressUpdate((e) => bar(e.progress))
fetchFile({ url: endpoint, success: (res) => open(res.tempFilePath) })
