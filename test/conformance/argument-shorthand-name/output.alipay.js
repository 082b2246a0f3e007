export function send({ url, filePath, name, formData }) {
  my.uploadFile({ url, filePath, fileName: name, formData, fileType: 'image', success })
}

function success(res) {
  show(res.data)
}
