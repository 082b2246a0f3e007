export function send(filePath: string, fields: { readonly pic?: string }) {
  uni.uploadFile({ url: 'https://api.example.com/pic', filePath, name: fields.pic ?? 'pic', fileType: 'image' })
}
