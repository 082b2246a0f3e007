import { uploadFile as _uploadFile } from '@crossload/runtime/alipay';
my.uploadFile({ url, filePath: 'a.png', fileName: 'file', fileType: 'image' })
my.uploadFile({ url, filePath: 'a.png', fileName: 'photo.png', fileType: 'image' })
_uploadFile({ url, files: [{ uri: 'a.png' }], filePath: 'a.png', name: 'file' })
