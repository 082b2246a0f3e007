// 上传
export const send = (filePath) => uni.uploadFile({ url: 'https://api.example.com/f', filePath, name: 'f' })
