export function send({ url, filePath, name, formData }) {
  uni.uploadFile({ url, filePath, name, formData, fileType: 'image', success })
}

function success(res) {
  show(res.data)
}
