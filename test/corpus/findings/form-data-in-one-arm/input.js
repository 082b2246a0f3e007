export function send(path, big) {
  uni.uploadFile({
    url: 'https://api.example.cn/upload', filePath: path, name: 'f',
    formData: { size: big ? 1 : '0' }, // says form-data-type on harmony
  })
}
