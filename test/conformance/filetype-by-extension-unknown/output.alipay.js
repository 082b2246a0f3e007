import { withFileType as _withFileType } from '@crossload/runtime/alipay';
my.uploadFile({ fileType: 'image', url, filePath: 'pics/report.pdf', fileName: 'f' })
my.uploadFile({ fileType: 'image', url, filePath: 'pics/noextension', fileName: 'f' })
my.uploadFile(_withFileType({ url, filePath: `${name}`, fileName: 'f' }))
