export function send(filePath: string, token: string, show: (text: string) => void) {
  uni.uploadFile({
    url: 'https://api.example.com/pic',
    fileType: 'image',
    filePath,
    name: 'pic',
    header: { token },
    formData: { user: 'me' },
    timeout: 10_000,
    success: (res) => {
      if (res.statusCode === 200) show(res.data)
    },
    fail: (err) => show(err.errMsg),
    complete: () => show('done'),
  })
}
