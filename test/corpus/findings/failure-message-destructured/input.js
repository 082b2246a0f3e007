export const upload = (config) =>
  new Promise((resolve, reject) => {
    uni.uploadFile({
      url: config.url,
      filePath: config.filePath,
      name: config.name || 'file',
      header: config.header,
      fail: (error) => {
        let { message } = error // says callback-field on everywhere
        if (message == 'Network Error') message = '后端接口连接异常'
        else if (message.includes('timeout')) message = '系统接口请求超时'
        toast(message)
        reject(error)
      },
      success: (res) => resolve(JSON.parse(res.data)),
    })
  })
