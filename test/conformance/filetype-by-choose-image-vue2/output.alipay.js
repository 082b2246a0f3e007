import { awaitedTuple as _awaitedTuple, uploadFileResults as _uploadFileResults } from '@crossload/runtime/alipay';
const [err, res] = await uni.chooseImage()
_awaitedTuple({ fileType: 'image', url, filePath: res.tempFilePaths[0], fileName: 'f' }, _uploadFileResults)
