import { uploadFileTuple as _uploadFileTuple } from '@crossload/runtime/alipay';
const [err, res] = await uni.chooseImage()
_uploadFileTuple({ fileType: 'image', url, filePath: res.tempFilePaths[0], fileName: 'f' })
