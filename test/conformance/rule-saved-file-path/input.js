uni.saveFile({ tempFilePath, success: ({ savedFilePath }) => uni.uploadFile({ url, filePath: savedFilePath, name: 'f', fileType: 'image' }) })
async function send() {
  const saved = await uni.saveFile({ tempFilePath })
  uni.uploadFile({ url, filePath: saved.savedFilePath, name: 'f', fileType: 'image' })
}
