import { withFileType as _withFileType } from '@crossload/runtime/dingtalk';
dd.uploadFile({ fileType: 'image', url, filePath: '/tmp/report.pdf', fileName: 'f' })
dd.uploadFile({ fileType: 'image', url, filePath: '/tmp/noextension', fileName: 'f' })
dd.uploadFile(_withFileType({ url, filePath: `${name}`, fileName: 'f' }))
