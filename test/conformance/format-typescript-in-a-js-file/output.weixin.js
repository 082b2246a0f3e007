import { awaited as _awaited } from '@crossload/runtime/weixin';
type Answer = { data: string }
const answer = (await _awaited({ url, filePath: 'a.png', name: 'f' }, (options) => wx.uploadFile(options))) as Answer
