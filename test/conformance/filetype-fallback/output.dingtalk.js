import { withFileType as _withFileType, uploadFile as _uploadFile } from '@crossload/runtime/dingtalk';
dd.uploadFile({ fileType: 'video', url, filePath: 'pics/report.pdf', fileName: 'f' })
dd.uploadFile(_withFileType({ url, filePath, fileName: 'f' }, 'video'))
_uploadFile({ ...options, name: 'f' }, undefined, 'video')
const [err] = await _uploadFile(options, undefined, 'video')
