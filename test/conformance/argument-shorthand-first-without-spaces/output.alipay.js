export const send = (name, url, filePath) => {
  my.uploadFile({ fileType: 'image',fileName: name,url,filePath: `${filePath}.png`,success(res) { show(res.data) }})
}
