import { withFileType as _withFileType } from '@crossload/runtime/alipay';
export function sendAvatar(filePath, token) {
  my.uploadFile(_withFileType({
    url: 'https://api.example.com/avatar',
    filePath,
    fileName: 'avatar',
    header: { Authorization: token },
    formData: { scene: 'profile' },
    success: (res) => show(JSON.parse(res.data)),
    fail: () => toast('Upload failed'),
  }))
}
