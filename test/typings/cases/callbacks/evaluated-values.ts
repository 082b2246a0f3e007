// An option that a host does not take stays where its value might do something.
export function send(url: string, filePath: string, patience: number, picked: { readonly file: never }) {
  uni.uploadFile({ url, filePath, name: 'pic', fileType: 'image', timeout: patience * 1000 })
  uni.uploadFile({ url, file: picked.file, filePath, name: 'pic', fileType: 'image' })
}
