import { withFileType as _withFileType } from '@crossload/runtime/alipay';
my.uploadFile({ fileType: 'image', url, filePath: '/tmp/report.pdf', fileName: 'f' })
my.uploadFile({ fileType: 'image', url, filePath: '/tmp/noextension', fileName: 'f' })
my.uploadFile(_withFileType({ url, filePath: `${name}`, fileName: 'f' }))
