const task = uni.uploadFile({
  url: 'https://api.example.com/f',
  files: [{ name: 'front', uri: front }, { name: 'back', uri: back }],
  formData: { id },
  success: (res) => show(res.results),
})
task.abort()
