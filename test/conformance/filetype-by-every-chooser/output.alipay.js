import { withFileType as _withFileType } from '@crossload/runtime/alipay';
uni.chooseVideo({ success: (r) => { my.uploadFile({ fileType: 'video', url, filePath: r.tempFilePath, fileName: 'f' }) } })
uni.compressImage({ src, success: (r) => { my.uploadFile({ fileType: 'image', url, filePath: r.tempFilePath, fileName: 'f' }) } })
uni.compressVideo({ src, success: (r) => { my.uploadFile({ fileType: 'video', url, filePath: r.tempFilePath, fileName: 'f' }) } })
uni.canvasToTempFilePath({ canvasId, success: (r) => { my.uploadFile({ fileType: 'image', url, filePath: r.tempFilePath, fileName: 'f' }) } })
uni.chooseFile({ type: 'video', success: (r) => { my.uploadFile({ fileType: 'video', url, filePath: r.tempFilePaths[0], fileName: 'f' }) } })
uni.chooseFile({ success: (r) => { my.uploadFile(_withFileType({ url, filePath: r.tempFilePaths[0], fileName: 'f' })) } })
uni.chooseMessageFile({ type: 'image', success: (r) => { my.uploadFile({ fileType: 'image', url, filePath: r.tempFiles[0].path, fileName: 'f' }) } })
