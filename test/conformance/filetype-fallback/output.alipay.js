import { withFileType as _withFileType, uploadFile as _uploadFile } from '@crossload/runtime/alipay';
my.uploadFile({ fileType: 'video', url, filePath: 'pics/report.pdf', fileName: 'f' })
my.uploadFile(_withFileType({ url, filePath, fileName: 'f' }, 'video'))
_uploadFile({ ...options, name: 'f' }, undefined, 'video')
const [err] = await _uploadFile(options, undefined, 'video')
