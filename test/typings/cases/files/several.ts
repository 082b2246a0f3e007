export function send(url: string, front: string, back: string, show: (text: string) => void) {
  uni.uploadFile({
    url,
    files: [
      { name: 'front', uri: front },
      { name: 'back', uri: back },
    ],
    header: { token: 'a' },
    formData: { id: '1' },
    success: ({ data, statusCode }) => show(`${statusCode} ${data}`),
    fail: ({ errMsg }) => show(errMsg),
  })
}
