import { withFileType as _withFileType } from '@crossload/runtime/alipay';
uni.chooseMedia({ mediaType: ['video'], success: (r) => { my.uploadFile({ fileType: 'video', url, filePath: r.tempFiles[0].tempFilePath, fileName: 'f' }) } })
uni.chooseMedia({ mediaType: ['image'], success: (r) => { my.uploadFile({ fileType: 'image', url, filePath: r.tempFiles[0].tempFilePath, fileName: 'f' }) } })
uni.chooseMedia({ mediaType: ['image', 'video'], success: (r) => { my.uploadFile(_withFileType({ url, filePath: r.tempFiles[0].tempFilePath, fileName: 'f' })) } })
uni.chooseMedia({ success: (r) => { my.uploadFile(_withFileType({ url, filePath: r.tempFiles[0].tempFilePath, fileName: 'f' })) } })
uni.chooseMedia({ mediaType: ['video'], success: (r) => { my.uploadFile({ fileType: 'image', url, filePath: r.tempFiles[0].thumbTempFilePath, fileName: 'f' }) } })
