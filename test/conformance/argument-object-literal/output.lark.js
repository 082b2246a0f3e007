export function sendAvatar(filePath, token) {
  tt.uploadFile({
    url: 'https://api.example.com/avatar',
    filePath,
    name: 'avatar',
    header: { Authorization: token },
    formData: { scene: 'profile' },
    success: (res) => show(JSON.parse(res.data)),
    fail: () => toast('Upload failed'),
  })
}
