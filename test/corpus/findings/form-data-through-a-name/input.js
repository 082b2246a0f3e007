export function send(path, id) {
  const formData = { kind: 'photo' }
  formData.size = 12 // says form-data-type on harmony
  formData.id = String(id)
  uni.uploadFile({ url: 'https://api.example.cn/upload', filePath: path, name: 'f', formData })
}
