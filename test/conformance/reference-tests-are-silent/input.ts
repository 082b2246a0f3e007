if (uni.uploadFile) ready()
if (typeof uni.uploadFile === 'function') ready()
if (!uni.uploadFile) throw new Error('no upload')
type Upload = typeof uni.uploadFile
const can = uni.canIUse('uploadFile')
