import { _uploadFileAuto } from './_uploadFileAuto2.js'
const { data } = await uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' })
_uploadFileAuto(data)
