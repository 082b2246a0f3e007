export function send(path, big) {
  uni.uploadFile({
    url: 'https://api.example.cn/upload', filePath: path, name: 'f',
    // a number is sent as text
    formData: { size: big ? 1 : '0', meta: big ? { size: 1 } : '' }, // says form-data-type on alipay harmony
  })
}
