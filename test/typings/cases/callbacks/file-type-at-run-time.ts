export function send(file: { readonly path: string; readonly note: string }, show: (text: string) => void) {
  uni.uploadFile({
    url: 'https://api.example.com/any',
    filePath: file.path,
    name: 'any',
    formData: { note: file.note },
    success: ({ data }) => show(data),
  })
  uni.uploadFile({
    url: 'https://api.example.com/any',
    filePath: file.path,
    name: 'any',
    complete: ({ errMsg }) => show(errMsg),
  })
}
