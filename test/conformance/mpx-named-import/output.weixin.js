import { uploadFile, downloadFile as fetchFile } from '@mpxjs/api-proxy'

const task = wx.uploadFile({ url: endpoint, filePath: path, name: 'file' })
task.onProgressUpdate((e) => bar(e.progress))
wx.downloadFile({ url: endpoint, success: (res) => open(res.tempFilePath) })
