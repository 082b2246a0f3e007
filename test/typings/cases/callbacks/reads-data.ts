export function send(url: string, filePath: string, show: (answer: { readonly id: string }) => void) {
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: (res) => show(JSON.parse(res.data)) })
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: ({ data }) => show(JSON.parse(data)) })
  uni.uploadFile({
    url,
    filePath,
    name: 'pic',
    fileType: 'image',
    success(res) {
      const { data } = res
      show(JSON.parse(data))
    },
  })
}
