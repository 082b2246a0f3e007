import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/weixin';
wx /* the global */ . /* the method */ uploadFile /* the call */ ({ url: endpoint, filePath: 'a.png', name: 'f' })
export const send = () =>
  _uploadFileAuto
    // one avatar
    ({ url: endpoint, filePath: 'b.png', name: 'f' })
    // its answer
    .then((res) => show(res.data))
