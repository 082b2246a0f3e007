import { withFileType as _withFileType, uploadFileTuple as _uploadFileTuple, lastKeyWins as _lastKeyWins, uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/alipay';
const [good] = await _uploadFileTuple(_withFileType({ url, filePath, fileName: 'pic' }))
const [, answer = none] = await _uploadFile(_lastKeyWins(cfg), _uniVue2)
