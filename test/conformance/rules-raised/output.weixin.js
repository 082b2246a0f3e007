import { uploadFile as _uploadFile } from '@crossload/runtime/weixin';
wx.uploadFile({ url: 'http://api.example.com/f', filePath: 'a.png', enableHttp2: true, header: { Referer: 'x' } })
_uploadFile({ url, files: picked })
wrap(uni.uploadFile)
