const upload = (path) =>
  new Promise((resolve, reject) => {
    uni.uploadFile({
      url: 'https://api.example.cn/up', filePath: path, name: 'file',
      success: ({ statusCode, data }) => (statusCode === 200 ? resolve(JSON.parse(data)) : reject(new Error(data))),
      fail: (error) => reject(new Error(error.errMsg)),
    })
  })
export const save = async (path) => (await upload(path)).url
