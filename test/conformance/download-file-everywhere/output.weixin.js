import { awaited as _awaited } from '@crossload/runtime/weixin';
const { tempFilePath } = await _awaited({ url: 'https://cdn.example.com/a.png' }, (options) => wx.downloadFile(options))
wx.downloadFile({ url: 'https://cdn.example.com/b.png', success: (res) => open(res.tempFilePath), fail: () => retry() })
