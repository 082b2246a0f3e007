import { awaited as _awaited } from '@crossload/runtime/weixin';
const { data } = await _awaited({ url: 'https://api.example.com/f', filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
for await (const path of paths) await _awaited({ url: 'https://api.example.com/f', filePath: path, name: 'f' }, (options) => wx.uploadFile(options))
