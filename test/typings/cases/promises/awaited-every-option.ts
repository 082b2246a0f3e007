export async function send(filePath: string, token: string) {
  const { data, statusCode } = await uni.uploadFile({
    url: 'https://api.example.com/pic',
    filePath,
    fileName: 'pic',
    fileType: 'image',
    header: { token },
    formData: { user: 'me' },
    timeout: 5000,
  })
  return statusCode === 200 ? (JSON.parse(data) as { readonly id: string }).id : undefined
}
