export async function send(url: string, front: string, back: string) {
  const { data } = await uni.uploadFile({
    url,
    files: [
      { name: 'front', uri: front },
      { name: 'back', uri: back },
    ],
    fileType: 'image',
  })
  return data
}
