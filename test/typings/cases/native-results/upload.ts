export function send(url: string, filePath: string, show: (text: string) => void) {
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: ({ data }) => show(data), fail: () => show('failed') })
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', success: (res) => show(`${res.statusCode} ${res.data}`) })
}
