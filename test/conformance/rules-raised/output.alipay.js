import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
my.uploadFile({ fileType: 'image', url: 'http://api.example.com/f', filePath: 'a.png', header: { Referer: 'x' } })
_uploadFile({ url, files: picked })
wrap(uni.uploadFile)
