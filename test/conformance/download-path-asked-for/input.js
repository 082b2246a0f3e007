const url = 'https://api.example.cn/f'
const options = { url, filePath: root + '/f.pdf' }
uni.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.tempFilePath) })
uni.downloadFile({ ...options, success: (res) => open(res.tempFilePath) })
uni.downloadFile({ url, success: (res) => open(res.filePath) })
// Nothing is said of what may be there, or is provided for.
uni.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath) })
uni.downloadFile({ url, success: (res) => open(res.tempFilePath) })
uni.downloadFile({ url, filePath: root + '/f.pdf', success: (res) => open(res.filePath || res.tempFilePath) })
uni.downloadFile({ url, ...more, success: (res) => open(res.filePath) })
uni.downloadFile({ url, filePath: undefined, success: (res) => open(res.tempFilePath) })
uni.downloadFile({ url, filePath: where, success: (res) => open(res.tempFilePath) })
export async function fetchIt() {
  const { tempFilePath } = await uni.downloadFile({ url, filePath: `${root}/f.pdf` })
  return tempFilePath
}
