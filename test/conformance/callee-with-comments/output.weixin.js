import { awaited as _awaited } from '@crossload/runtime/weixin';
wx /* the global */ . /* the method */ uploadFile /* the call */ ({ url: endpoint, filePath: 'a.png', name: 'f' })
export const send = () =>
  _awaited
    // one avatar
    ({ url: endpoint, filePath: 'b.png', name: 'f' }, (options) => wx.uploadFile(options))
    // its answer
    .then((res) => show(res.data))
