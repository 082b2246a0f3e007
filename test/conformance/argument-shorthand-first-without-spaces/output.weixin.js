export const send = (name, url, filePath) => {
  wx.uploadFile({name,url,filePath: `${filePath}.png`,success(res) { show(res.data) }})
}
