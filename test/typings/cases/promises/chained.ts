export function send(url: string, filePath: string, show: (text: string) => void) {
  uni
    .uploadFile({ url, filePath, name: 'pic', fileType: 'image' })
    .then((res) => show(res.data))
    .catch((error: unknown) => show(String(error)))
    .finally(() => show('end'))
}
