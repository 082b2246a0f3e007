export const send = (name, url, filePath) => {
  uni.uploadFile({name,url,filePath: `${filePath}.png`,success(res) { show(res.data) }})
}
