uni.uploadFile<UniNamespace.UploadFileOption>({
  url: endpoint,
  filePath: path,
  name: 'p',
  fileType: 'image',
  success: ({ data }) => show(data),
})
const answer = await uni.uploadFile<UniNamespace.UploadFileOption>({ url: endpoint, filePath: path, name: 'p', fileType: 'image' })
