import { withFileType as _withFileType } from '@crossload/runtime/dingtalk';
dd.uploadFile({ fileType: 'image', url, filePath: 'pics/report.pdf', fileName: 'f' })
dd.uploadFile({ fileType: 'image', url, filePath: 'pics/noextension', fileName: 'f' })
dd.uploadFile(_withFileType({ url, filePath: `${name}`, fileName: 'f' }))
