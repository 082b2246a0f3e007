import { withFileType as _withFileType, uploadFileTuple as _uploadFileTuple, lastKeyWins as _lastKeyWins, uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/alipay';
_uploadFileTuple(_withFileType({ url, filePath, fileName: 'f' }, 'audio'))
const [err] = await _uploadFile(_lastKeyWins(options), _uniVue2, 'audio')
