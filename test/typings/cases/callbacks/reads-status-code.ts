export function send(url: string, filePath: string, check: (status: number) => void) {
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: (res) => check(res.statusCode) })
  uni.uploadFile({
    url,
    filePath,
    name: 'pic',
    fileType: 'image',
    success: async ({ statusCode, data }) => {
      if (statusCode < 300 && data.length > 0) check(statusCode)
    },
  })
}
