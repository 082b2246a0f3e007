import { awaited as _awaited } from '@crossload/runtime/weixin';
const { data } = await _awaited({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
