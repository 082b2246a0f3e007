import { withFileType as _withFileType } from '@crossload/runtime/alipay';
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'video' })
my.uploadFile(_withFileType({ url, filePath: 'a.png', fileName: 'f', fileType: kind }))
my.uploadFile(_withFileType({ url, filePath: 'a.png', fileName: 'f', fileType }))
my.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: isClip ? 'video' : 'image' })
