import { uploadFileAuto as _uploadFileAuto } from '@crossload/runtime/alipay';
my /* the global */ . /* the method */ uploadFile /* the call */ ({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f' })
export const send = () =>
  _uploadFileAuto
    // one avatar
    ({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'f' })
    // its answer
    .then((res) => show(res.data))
