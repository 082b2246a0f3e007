export async function send(url, filePath) {
  const answer = await uni.uploadFile({ url, filePath, name: 'pic' })
  return JSON.parse(answer.data)
}
