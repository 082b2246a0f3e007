import { withFileType as _withFileType } from '@crossload/runtime/alipay';
my.uploadFile({ url, filePath: 'a.pdf', fileName: 'f', fileType: 'pdf' })
my.uploadFile({ url, filePath: 'a.pdf', fileName: 'f', fileType: `Image` })
my.uploadFile({ url, filePath: 'a.pdf', fileName: 'f', fileType: 'audio' })
my.uploadFile(_withFileType({ url, filePath: 'a.pdf', fileName: 'f', fileType: kind }))
