const url = 'https://api.example.cn/u'
export async function send() {
  try {
    await uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' })
  } catch (error) {
    tell(error)
  }
}
uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' }).catch((error) => tell(error))
// The failure is looked at.
export async function sendAndLook() {
  try {
    const [error, res] = await uni.uploadFile({ url, filePath: 'a.png', name: 'f', fileType: 'image' })
    if (error) throw error
    return JSON.parse(res.data)
  } catch (error) {
    tell(error)
  }
}
