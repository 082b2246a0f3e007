import { awaitedTuple as _awaitedTuple, uploadFile as _uploadFile, uniVue2 as _uniVue2 } from '@crossload/runtime/weixin';
const [good] = await _awaitedTuple({ url, filePath, name: 'pic' }, (options) => wx.uploadFile(options))
const [, answer = none] = await _uploadFile(cfg, _uniVue2)
