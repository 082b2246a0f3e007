import { withFileType as _withFileType, uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/alipay';
my.uploadFile(_withFileType({ url, filePath, fileName: 'f' }, 'audio'))
const [err] = await _uploadFile(options, _uniVue2, 'audio')
