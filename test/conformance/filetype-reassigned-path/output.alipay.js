import { withFileType as _withFileType } from '@crossload/runtime/alipay';
let path = (await uni.chooseImage()).tempFilePaths[0]
if (clip) path = clip
my.uploadFile(_withFileType({ url, filePath: path, fileName: 'f' }))
