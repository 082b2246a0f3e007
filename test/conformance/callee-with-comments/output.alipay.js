import { awaited as _awaited, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
my /* the global */ . /* the method */ uploadFile /* the call */ ({ fileType: 'image', url: endpoint, filePath: 'a.png', fileName: 'f' })
export const send = () =>
  _awaited
    // one avatar
    ({ fileType: 'image', url: endpoint, filePath: 'b.png', fileName: 'f' }, _uploadFileResults)
    // its answer
    .then((res) => show(res.data))
