import { uploadFileTuple as _uploadFileTuple, uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/weixin';
const [good] = await _uploadFileTuple({ url, filePath, name: 'pic' })
const [, answer = none] = await _uploadFile(cfg, _uniVue2)
