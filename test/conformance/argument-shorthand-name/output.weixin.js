export function send({ url, filePath, name, formData }) {
  wx.uploadFile({ url, filePath, name, formData, success })
}

function success(res) {
  show(res.data)
}
