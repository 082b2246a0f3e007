import { awaited as _awaited, _awaited2 } from './awaited.js'
const { data } = await uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' })
_awaited(data, _awaited2, { _uploadFileResults: 1 })
