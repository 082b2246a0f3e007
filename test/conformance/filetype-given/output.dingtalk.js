import { withFileType as _withFileType } from '@crossload/runtime/dingtalk';
dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: 'video' })
dd.uploadFile(_withFileType({ url, filePath: 'a.png', fileName: 'f', fileType: kind }))
dd.uploadFile(_withFileType({ url, filePath: 'a.png', fileName: 'f', fileType }))
dd.uploadFile({ url, filePath: 'a.png', fileName: 'f', fileType: isClip ? 'video' : 'image' })
