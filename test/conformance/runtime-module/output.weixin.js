import { awaited as _awaited } from 'my-runtime/weixin';
const { data } = await _awaited({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))
