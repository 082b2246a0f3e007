import { withFileType as _withFileType } from '@crossload/runtime/dingtalk';
dd.uploadFile({ url, filePath: 'a.pdf', fileName: 'f', fileType: 'pdf' })
dd.uploadFile({ url, filePath: 'a.pdf', fileName: 'f', fileType: `Image` })
dd.uploadFile({ url, filePath: 'a.pdf', fileName: 'f', fileType: 'audio' })
dd.uploadFile(_withFileType({ url, filePath: 'a.pdf', fileName: 'f', fileType: kind }))
