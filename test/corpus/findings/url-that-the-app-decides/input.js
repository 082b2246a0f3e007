export const upload = (url, path) => uni.uploadFile({ url, filePath: path, name: 'file' })
