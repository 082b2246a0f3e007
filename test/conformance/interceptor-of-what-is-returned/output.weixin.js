uni.addInterceptor('uploadFile', { returnValue: (value) => count(value) })

wx.uploadFile({ url: 'https://a.example/f', filePath: 'a.png', name: 'f', success: (res) => show(res.data) })

export async function upload(path) {
  const { data } = await uni.uploadFile({ url: 'https://a.example/f', filePath: path, name: 'f' })
  return data
}

wx.downloadFile({ url: 'https://a.example/f', success: (res) => show(res.tempFilePath) })
