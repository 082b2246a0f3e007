/** Sends. */
export async function send(filePath: string) {
  const { data } = await uni.uploadFile({ // one file
    url: 'https://api.example.com/f',
    file: undefined,
    filePath,
    name: 'f',
    hideLoading: true
  })
  return data
}
